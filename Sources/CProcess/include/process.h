#ifndef POLICYDIFF_PROCESS_H
#define POLICYDIFF_PROCESS_H

#include <stdint.h>
#include <sys/types.h>

/* System calls around child processes that Swift's Glibc does not show. Those that return int return 0, or -1 with errno,
   but where it says otherwise. */

/* Makes a pipe whose ends are not passed on to other programs. */
int policydiff_pipe(int ends[2]);

/* What a program may reach beside its streams. Linux alone holds it to that. */
struct policydiff_confinement {
  /* Whether it has a network, also to reach this machine; else that is taken away where the system grants it. */
  int is_online;
  /* Paths that may be read with all below them, ended by NULL; one that does not exist is passed over. NULL where files are
     not confined, as before Linux 5.13. */
  const char *const *readable;
  /* The one folder that may also be written to, or NULL. */
  const char *writable;
};

/* Whether the kernel can confine the files of programs. */
int policydiff_confines_files(void);

/* Starts a program as the leader of a group of its own, with some descriptors as its standard streams. Each of its processes
   is limited to some bytes of address space, where the system has such a limit, and seconds of processor time. Returns 0, or
   the error for which it could not be started. Safe to call on several threads at once. */
int policydiff_spawn(
    const char *program, char *const arguments[], char *const environment[], const int streams[3], uint64_t memory,
    uint64_t seconds, struct policydiff_confinement confinement, pid_t *process);

/* Removes a folder with all that is in it. Links are removed, not followed. */
int policydiff_remove_folder(const char *path);

/* The variable of this process at a place in their list, as NAME=VALUE; NULL behind the last. */
const char *policydiff_variable(long index);

#endif
