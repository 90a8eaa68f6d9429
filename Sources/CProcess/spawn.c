#define _GNU_SOURCE
#include "confine.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* What the new process does before it becomes the program. Other threads of the old one may have held any lock, so that it
   makes system calls and nothing else. Returns only where that fails. */
static void become(
    const char *program, char *const arguments[], char *const environment[], const int streams[3], uint64_t memory,
    uint64_t seconds, struct policydiff_confinement confinement) {
  setpgid(0, 0);
  int copies[3];
  /* Out of the way first, as a stream may have the number of another. */
  for (int number = 0; number < 3; number++)
    if ((copies[number] = fcntl(streams[number], F_DUPFD_CLOEXEC, 3)) < 0) return;
  for (int number = 0; number < 3; number++)
    if (dup2(copies[number], number) < 0) return;
  /* A broken pipe is ignored by the old process but must end the new one. */
  signal(SIGPIPE, SIG_DFL);
  if (!confinement.is_online) policydiff_leave_network();
  policydiff_confine_files(confinement);
#if defined(__linux__)
  struct rlimit space = {memory, memory};
  if (setrlimit(RLIMIT_AS, &space) != 0) return;
#else
  (void)memory;
#endif
  struct rlimit time = {seconds, seconds};
  if (setrlimit(RLIMIT_CPU, &time) != 0) return;
  execve(program, arguments, environment);
}

int policydiff_spawn(
    const char *program, char *const arguments[], char *const environment[], const int streams[3], uint64_t memory,
    uint64_t seconds, struct policydiff_confinement confinement, pid_t *process) {
  /* Closed by the system when the process has become the program; else it tells why it could not. */
  int news[2];
  if (policydiff_pipe(news) != 0) return errno;
  pid_t child = fork();
  if (child == 0) {
    become(program, arguments, environment, streams, memory, seconds, confinement);
    int error = errno;
    if (write(news[1], &error, sizeof error) < 0) { /* Its exit status tells it, too. */
    }
    _exit(127);
  }
  int failure = child < 0 ? errno : 0;
  close(news[1]);
  if (child > 0) {
    int error = 0;
    ssize_t count;
    while ((count = read(news[0], &error, sizeof error)) < 0 && errno == EINTR) {
    }
    if (count == sizeof error) {
      failure = error;
      while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {
      }
    }
  }
  close(news[0]);
  *process = child;
  return failure;
}
