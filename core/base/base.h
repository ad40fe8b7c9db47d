// The ground every room stands on: results and errors, bilingual text, words, dates, digests, files.
#pragma once

#include "core/base/canonicaljson.h"
#include "core/base/dates.h"
#include "core/base/digest.h"
#include "core/base/files.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/text.h"
#include "core/base/words.h"
