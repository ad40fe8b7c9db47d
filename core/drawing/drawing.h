// How a document looks before it is a page: fonts, lines of glyphs, pictures. No QtGui, no display, no system fonts.
#pragma once

#include "core/drawing/breaks.h"
#include "core/drawing/charts.h"
#include "core/drawing/figures.h"
#include "core/drawing/fonts.h"
#include "core/drawing/palette.h"
#include "core/drawing/picture.h"
#include "core/drawing/typeset.h"
