internal import CMessageDigest

/// The SHA-256 of bytes as 64 hexadecimal digits.
func sha256(_ bytes: [UInt8]) -> String {
  var digits = [CChar](repeating: 0, count: 2 * Int(SHA256_DIGEST_LENGTH) + 1)
  bytes.withUnsafeBufferPointer { _ = SHA256Data($0.baseAddress, $0.count, &digits) }
  return String(decoding: digits.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
}
