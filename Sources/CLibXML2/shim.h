#ifndef POLICYDIFF_LIBXML2_SHIM_H
#define POLICYDIFF_LIBXML2_SHIM_H

/* Debian builds libxml2 with ICU, whose headers define UErrorCode differently from Foundation's own copy.
   Nothing here needs ICU, so its declarations are switched off before they are reached. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

#endif
