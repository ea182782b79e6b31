// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/sheet.h"

#include <QString>

#include <memory>

namespace tasuki::format {

/// A file of sheets to import: XLSX, ODS, or an HTML page with tables.
class Spreadsheet {
public:
    struct Sheet {
        QString name;
        bool isHidden = false;
    };

    virtual ~Spreadsheet() = default;
    /// In the file's order; at least one.
    const std::vector<Sheet>& sheets() const { return m_sheets; }
    /// The rows of a sheet, from its first on, until `to` is full. In bounded memory, however many there are.
    virtual Result<void> read(size_t sheet, SheetText& to) = 0;

protected:
    std::vector<Sheet> m_sheets;
};

/// Of an archive (bytes that begin with "PK"), which must outlive the answer. Invalid for what is damaged, has a
/// password or is something else: then it says what.
Result<std::unique_ptr<Spreadsheet>> openArchive(std::string_view bytes, const SheetLimits& limits = {});

} // namespace tasuki::format
