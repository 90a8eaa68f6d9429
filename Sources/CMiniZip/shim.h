#ifndef POLICYDIFF_MINIZIP_SHIM_H
#define POLICYDIFF_MINIZIP_SHIM_H

#include <unzip.h>

#endif
