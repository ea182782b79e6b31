// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"
#include "format/encoding.h"
#include "format/table.h"

/// A list as a file for people or programs.
namespace tasuki::exports {

using namespace format;

struct ListFile {
    enum class Format { Csv, Xlsx, Json };

    Format format = Format::Csv;
    Encoding encoding = Encoding::Utf8Bom;         ///< of a CSV
    TermLanguage language = TermLanguage::English; ///< JSON is for programs, and English
    int moneyDecimals = 0;                         ///< the base currency's
};

/// The whole file or nothing; see FileWriter. English headings are the names of the columns, and below them stand the
/// codes; with Japanese ones, words.
Result<void> writeListFile(const QString& path, const Table& table, const ListFile& file);

} // namespace tasuki::exports
