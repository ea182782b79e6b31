// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/byte_sink.h"
#include "format/encoding.h"
#include "format/table.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace tasuki::format {

/// Whether a spreadsheet may take the text for a formula, or somebody already guarded it: any number of ' and then a
/// tab or a CR; or = + - @, one of their full-width forms or the minus sign − behind any run of ', line breaks, tabs
/// and characters without width (U+FEFF, U+200B to U+200F, U+2060, U+00AD).
bool needsGuard(std::string_view utf8);
/// The text without one guard; any other text as it is. `unguard(guarded(text)) == text` for every text.
std::string_view unguard(std::string_view utf8);

/// A character that CP932 cannot hold, and where it stood (the header is row 1).
struct UnencodableCharacter {
    qint64 row = 0;
    QString column;
    QString character;

    bool operator==(const UnencodableCharacter&) const = default;
};

/// What stands for a character that CP932 cannot hold: exactly one that it holds, and none that a guard or a quote
/// would have to be made for. Nothing for anything else (a usage error).
std::optional<QString> lossyReplacement(QStringView text);

struct CsvOptions {
    Encoding encoding = Encoding::Utf8Bom; ///< Utf8Bom, Utf8 or Cp932
    std::optional<QString> lossy;          ///< from lossyReplacement(); without it CP932 refuses what it cannot hold
    bool japaneseHeader = false;
};

/// Writes RFC 4180 with CR LF. Text (and dates, where they are no dates) is guarded; numbers never are.
class CsvWriter final : public RowSink {
public:
    static constexpr size_t kMaxListed = 1000;

    explicit CsvWriter(ByteSink& sink, CsvOptions options = {});

    Result<void> begin(std::span<const Column> columns) override;
    Result<void> row(std::span<const std::string_view> cells) override;
    /// Invalid, naming the first characters and their places, if the encoding could not hold all; the detail lists up
    /// to kMaxListed of them, one a line.
    Result<void> end() override;

    /// The first kMaxListed, also with `lossy`: what was replaced is said to the user.
    const std::vector<UnencodableCharacter>& unencodable() const { return m_unencodable; }
    qint64 unencodableCount() const { return m_unencodableCount; }

private:
    static void appendCell(std::string& to, std::string_view cell, ColumnType type, bool only);
    Result<void> flush();
    Error refusal() const;
    QString headerOf(const Column& column) const;

    ByteSink& m_sink;
    CsvOptions m_options;
    QByteArray m_replacement;
    std::vector<Column> m_columns;
    qint64 m_row = 0;
    std::string m_cell;   ///< UTF-8 of the cell under way, where it is still to be encoded
    QByteArray m_encoded; ///< … and is
    std::string m_buffer; ///< not yet given to the sink
    std::vector<UnencodableCharacter> m_unencodable;
    qint64 m_unencodableCount = 0;
};

} // namespace tasuki::format
