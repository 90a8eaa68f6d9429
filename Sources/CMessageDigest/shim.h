#ifndef POLICYDIFF_MESSAGE_DIGEST_SHIM_H
#define POLICYDIFF_MESSAGE_DIGEST_SHIM_H

#include <stdint.h>
#include <sys/types.h>
#include <sha2.h>

#endif
