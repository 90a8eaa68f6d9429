#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The file of the running program.
enum Executable {
  /// Another for another build of the program; what one build kept for later must not mislead the next.
  static let identity: String = {
    var information = stat()
    #if canImport(Darwin)
      guard let path = _dyld_get_image_name(0), stat(path, &information) == 0 else { return "" }
      let time = information.st_mtimespec
    #else
      guard stat("/proc/self/exe", &information) == 0 else { return "" }
      let time = information.st_mtim
    #endif
    return "\(information.st_size) \(time.tv_sec).\(time.tv_nsec)"
  }()
}
