// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/spreadsheet.h"
#include "format/zip_parts.h"

namespace tasuki::format {

/// OpenDocument. All paragraphs of a cell, without comments and readings; formulas by their last result.
Result<std::unique_ptr<Spreadsheet>> openOds(ZipParts parts, const SheetLimits& limits = {});

} // namespace tasuki::format
