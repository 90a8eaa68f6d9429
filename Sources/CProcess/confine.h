#ifndef POLICYDIFF_CONFINE_H
#define POLICYDIFF_CONFINE_H

#include "process.h"

/* Both are for a process that is about to become another program: they make system calls and nothing else. They do what they
   can, which is nothing where the system is not Linux. */

/* Takes the network away, loopback too, where the system grants that. */
void policydiff_leave_network(void);

/* Takes all files away but some, where the kernel can, and connections over TCP where a newer one can. */
void policydiff_confine_files(struct policydiff_confinement confinement);

#endif
