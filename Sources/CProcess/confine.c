#define _GNU_SOURCE
#include "confine.h"

#if defined(__linux__)
#include <fcntl.h>
#include <sched.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Writes a small file of the kernel's in one go. */
static void write_setting(const char *path, const char *text, size_t length) {
  int file = open(path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  if (write(file, text, length) < 0) { /* Then the process has no name; it can still do its work. */
  }
  close(file);
}

/* Writes "ID ID 1", which lets a user keep their number, and returns its length. */
static size_t identity(char *text, unsigned id) {
  char digits[16];
  size_t count = 0;
  do digits[count++] = (char)('0' + id % 10);
  while ((id /= 10) > 0);
  size_t length = 0;
  for (int round = 0; round < 2; round++) {
    for (size_t index = count; index > 0; index--) text[length++] = digits[index - 1];
    text[length++] = ' ';
  }
  text[length++] = '1';
  return length;
}

void policydiff_leave_network(void) {
  if (unshare(CLONE_NEWNET) == 0) return;
  /* Who is not root may do so as root of a world of their own. */
  char user[48], group[48];
  size_t user_length = identity(user, geteuid());
  size_t group_length = identity(group, getegid());
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) return;
  write_setting("/proc/self/setgroups", "deny", 4);
  write_setting("/proc/self/uid_map", user, user_length);
  write_setting("/proc/self/gid_map", group, group_length);
}

/* Landlock, as the kernel defines it: its numbers are the same on all architectures that have it. Headers of older systems
   lack it. */
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };
enum { TELL_VERSION = 1, BELOW_PATH = 1 };

#define EXECUTE (1ULL << 0)
#define WRITE_FILE (1ULL << 1)
#define READ_FILE (1ULL << 2)
#define READ_FOLDER (1ULL << 3)
#define REMOVE_FILE (1ULL << 5)
#define MAKE_SOCKET (1ULL << 9)
#define ALL_OF_FIRST_VERSION ((1ULL << 13) - 1)
#define MOVE (1ULL << 13)
#define TRUNCATE (1ULL << 14)
#define ON_FILES (EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE)
#define CONNECTIONS 3ULL

struct ruleset {
  uint64_t files;
  uint64_t network;
};

struct __attribute__((packed)) rule {
  uint64_t allowed;
  int32_t folder;
};

static void allow(int ruleset, const char *path, uint64_t rights) {
  struct rule rule = {rights, open(path, O_PATH | O_CLOEXEC)};
  if (rule.folder < 0) return;
  struct stat status;
  if (fstat(rule.folder, &status) == 0 && !S_ISDIR(status.st_mode)) rule.allowed &= ON_FILES;
  syscall(ADD_RULE, ruleset, BELOW_PATH, &rule, 0);
  close(rule.folder);
}

/* 0 or less where there is none. */
static long landlock_version(void) { return syscall(CREATE_RULESET, NULL, 0, TELL_VERSION); }

int policydiff_confines_files(void) { return landlock_version() > 0; }

void policydiff_confine_files(struct policydiff_confinement confinement) {
  long version = landlock_version();
  if (confinement.readable == NULL || version < 1) return;
  struct ruleset wanted = {ALL_OF_FIRST_VERSION, 0};
  if (version >= 2) wanted.files |= MOVE;
  if (version >= 3) wanted.files |= TRUNCATE;
  if (version >= 4) wanted.network = CONNECTIONS;
  int ruleset = (int)syscall(CREATE_RULESET, &wanted, version >= 4 ? sizeof wanted : sizeof wanted.files, 0);
  if (ruleset < 0) return;
  for (const char *const *path = confinement.readable; *path != NULL; path++)
    allow(ruleset, *path, EXECUTE | READ_FILE | READ_FOLDER);
  if (confinement.writable != NULL) allow(ruleset, confinement.writable, wanted.files);
  /* Devices such as /dev/null, and the sockets by which parts of one program speak with each other. */
  allow(ruleset, "/dev", WRITE_FILE | READ_FILE | READ_FOLDER);
  allow(ruleset, "/tmp", MAKE_SOCKET | REMOVE_FILE);
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) syscall(RESTRICT_SELF, ruleset, 0);
  close(ruleset);
}
#else
void policydiff_leave_network(void) {}

int policydiff_confines_files(void) { return 0; }

void policydiff_confine_files(struct policydiff_confinement confinement) { (void)confinement; }
#endif
