#define _GNU_SOURCE
#include "process.h"

#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <unistd.h>

int policydiff_pipe(int ends[2]) {
#if defined(__linux__)
  return pipe2(ends, O_CLOEXEC);
#else
  if (pipe(ends) != 0) return -1;
  return fcntl(ends[0], F_SETFD, FD_CLOEXEC) | fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#endif
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status;
  (void)kind;
  (void)place;
  return remove(path);
}

int policydiff_remove_folder(const char *path) { return nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS); }

extern char **environ;

const char *policydiff_variable(long index) { return environ == NULL ? NULL : environ[index]; }
