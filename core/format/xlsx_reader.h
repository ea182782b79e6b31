// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/spreadsheet.h"
#include "format/zip_parts.h"

namespace tasuki::format {

/// Office Open XML, also as other programs than Excel write it. Texts without their readings (furigana), formulas by
/// their last result; a number is a date where its format says so.
Result<std::unique_ptr<Spreadsheet>> openXlsx(ZipParts parts, const SheetLimits& limits);

/// A text of such a file as it is shown: _x000D_ is a CR. How characters that XML cannot hold are written there.
QString withoutEscapes(const QString& text);

} // namespace tasuki::format
