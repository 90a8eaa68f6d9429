#ifndef POLICYDIFF_CMARK_SHIM_H
#define POLICYDIFF_CMARK_SHIM_H

#include <cmark.h>

#endif
