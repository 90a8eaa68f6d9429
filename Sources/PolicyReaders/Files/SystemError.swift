internal import PolicyText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// An error number of the operating system, in words that say what to do.
struct SystemError {
  let number: Int32

  /// The error of the system call that just failed.
  static var last: SystemError { SystemError(number: errno) }

  func trouble(opening name: String) -> Trouble {
    switch number {
    case ENOENT: Trouble(name, "no such file; check the path and its spelling")
    case ENOTDIR: Trouble(name, "no such file: a part of its path is a file, not a directory; check the path")
    case EACCES, EPERM: Trouble(name, "may not be read by you; ask its owner for permission, or change it with chmod")
    case ENAMETOOLONG: Trouble(name, "the path is too long; move the file to a shorter one")
    case ELOOP: Trouble(name, "is a link that leads back to itself; give the file that it should lead to")
    case EMFILE, ENFILE: Trouble(name, "too many files are open; give fewer files at once")
    default: Trouble(name, "could not be opened (system error \(number)); check the file and its disk")
    }
  }

  func trouble(reading name: String) -> Trouble {
    switch number {
    case EISDIR: Trouble(name, "is a directory; give the files in it, or use the command site")
    case EBADF: Trouble(name, "is closed; redirect a file to it, or give a path")
    case ENOMEM: Trouble(name, "there is not enough memory to read it")
    default: Trouble(name, "could not be read to its end (system error \(number)); check the disk or connection")
    }
  }
}
