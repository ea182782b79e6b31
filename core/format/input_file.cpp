// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/input_file.h"

#include "format/file_type.h"
#include "format/html_text.h"
#include "format/ical.h"
#include "format/spreadsheet.h"
#include "format/texts.h"
#include "storage/workspace_file.h"

#include <QDateTime>
#include <QFileInfo>

#include <cstdio>
#include <optional>

namespace tasuki::format {

namespace {

constexpr qint64 kBlock = 1024 * 1024;

Error cannotRead(ErrorCode code, const QString& path, const QString& why)
{
    return Error{code, Text::tr("File %1 can't be read: %2").arg(path, why), path};
}

Error openError(const QFile& file, const QString& path)
{
    const bool denied = file.error() == QFileDevice::PermissionsError;
    return cannotRead(denied ? ErrorCode::ReadOnly : ErrorCode::Io, path, file.errorString());
}

bool isStandardInput(const QString& path)
{
    return path == u"/dev/stdin";
}

/// Asked before the file is opened: a pipe would be waited at for ever, and closing a workspace's file would let go of
/// the locks that this program holds on it.
Result<void> checkMayBeRead(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Text::tr("File %1 not found.").arg(path), path};
    if (info.isDir())
        return cannotRead(ErrorCode::Io, path, Text::tr("it is a folder"));
    if (!info.isFile())
        return isStandardInput(path)
                   ? Result<void>()
                   : Result<void>(
                       Error{ErrorCode::Invalid,
                             Text::tr("%1 is a device or a pipe. Save it to a file and import that.").arg(path), path});
    const auto workspace = storage::isWorkspaceFile(path);
    if (workspace && *workspace)
        return Error{ErrorCode::Invalid,
                     Text::tr("%1 is a workspace, not a table. Export from it and import the result.").arg(path), path};
    return {};
}

/// The sheet that a person named, or the first that holds a table; `others`: what else holds one then.
Result<size_t> chooseSheet(Spreadsheet& book, const InputChoice& choice, QStringList& others)
{
    const auto& sheets = book.sheets();
    if (!choice.sheet.isEmpty()) {
        QStringList names;
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (sheets[i].name == choice.sheet)
                return i;
            names += sheets[i].name;
        }
        return invalid(
            Text::tr("Sheet “%1” not found. The file has: %2").arg(choice.sheet, names.join(QStringLiteral(", "))));
    }
    constexpr qint64 kRowsSearched = 50;
    std::optional<size_t> filled;
    std::optional<size_t> chosen;
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].isHidden)
            continue;
        Spool start;
        SheetText text(start, choice.limits, kRowsSearched);
        TASUKI_TRY(book.read(i, text));
        const auto rows = start.bytes();
        if (!rows)
            return rows.error();
        if (rows->empty())
            continue;
        const bool holdsTable = !choice.holdsTable || choice.holdsTable(*rows);
        if (holdsTable && !choice.holdsTable)
            return i;
        if (holdsTable && chosen)
            others += sheets[i].name;
        if (holdsTable && !chosen)
            chosen = i;
        if (!filled)
            filled = i;
    }
    return chosen.value_or(filled.value_or(0));
}

} // namespace

InputFile::InputFile(qint64 spoolFrom) : m_bytes(spoolFrom), m_table(spoolFrom) {}

/// Everything that the file gives, at most `most` bytes and what shows that there are more.
Result<void> InputFile::take(QFile& file, qint64 most)
{
    if (!file.isSequential())
        m_bytes.expect(most);
    QByteArray block(kBlock, Qt::Uninitialized);
    while (m_bytes.size() <= most) {
        const qint64 read = file.read(block.data(), block.size());
        if (read < 0)
            return cannotRead(ErrorCode::Io, file.fileName(), file.errorString());
        if (read == 0)
            return {};
        TASUKI_TRY(m_bytes.append({block.constData(), size_t(read)}));
    }
    return {}; // the caller says what that means
}

Result<InputFile> InputFile::open(const QString& path, const InputChoice& choice, qint64 spoolFrom)
{
    TASUKI_TRY(checkMayBeRead(path));
    InputFile input(spoolFrom);
    {
        QFile file(path);
        const bool piped = !QFileInfo(path).isFile();
        const bool opened = piped ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                  : file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        if (!opened)
            return openError(file, path);
        const QFileInfo before(path);
        TASUKI_TRY(input.take(file, piped ? kMostPiped : before.size()));
        if (piped && input.m_bytes.size() > kMostPiped)
            return invalid(Text::tr("Standard input exceeds %1 MiB. Save it to a file and import that.")
                               .arg(kMostPiped / 1024 / 1024));
        const QFileInfo after(path);
        if (!piped
            && (input.m_bytes.size() != before.size() || after.size() != before.size()
                || after.lastModified() != before.lastModified()))
            return invalid(Text::tr("File %1 changed while it was read. Nothing was imported. Try again.").arg(path));
    }
    TASUKI_TRY(input.read(choice));
    return input;
}

Result<void> InputFile::read(const InputChoice& choice)
{
    const auto bytes = m_bytes.bytes();
    if (!bytes)
        return bytes.error();
    if (isArchive(*bytes)) {
        InputChoice ofThis = choice;
        ofThis.limits = choice.limits.ofFile(m_bytes.size());
        const auto book = openArchive(*bytes, ofThis.limits);
        if (!book)
            return book.error();
        TASUKI_TRY(readSheet(**book, ofThis));
    } else {
        TASUKI_TRY(checkIsText(*bytes));
        TASUKI_TRY(readText(*bytes, choice));
        if (m_sheets.isEmpty() && !choice.sheet.isEmpty())
            return invalid(Text::tr("The file has no sheets: it is a text. Leave the name of the sheet out."));
    }
    if (!m_text.converted.isEmpty() || !m_sheets.isEmpty()) // the original is not looked at again
        m_bytes.clear();
    return {};
}

Result<void> InputFile::readText(std::string_view bytes, const InputChoice& choice)
{
    Result<DecodedText> text = decodeText(bytes, choice.encoding);
    if (!text)
        return std::move(text).error();
    m_text = *std::move(text);
    if (isCalendar(m_text.utf8))
        return readCalendarFile(choice);
    if (!looksLikeHtml(m_text.utf8))
        return {};
    const auto page = openHtml(m_text.utf8);
    return page ? readSheet(**page, choice) : Result<void>(page.error());
}

Result<void> InputFile::readCalendarFile(const InputChoice& choice)
{
    if (!choice.ofCalendar)
        return invalid(Text::tr("This is a calendar file. Import it as a list of what is to be done."));
    auto rows = choice.ofCalendar(m_text.utf8);
    if (!rows)
        return std::move(rows).error();
    TASUKI_TRY(m_table.append({rows->csv.constData(), size_t(rows->csv.size())}));
    const auto table = m_table.bytes();
    if (!table)
        return table.error();
    m_leftOut = rows->leftOut;
    m_text = {m_text.encoding, *table, {}};
    m_bytes.clear();
    return {};
}

Result<void> InputFile::readSheet(Spreadsheet& book, const InputChoice& choice)
{
    const auto chosen = chooseSheet(book, choice, m_otherTables);
    if (!chosen)
        return chosen.error();
    SheetText rows(m_table, choice.limits);
    TASUKI_TRY(book.read(*chosen, rows));
    const auto table = m_table.bytes();
    if (!table)
        return table.error();
    m_merges = rows.takeMerges();
    for (const Spreadsheet::Sheet& sheet : book.sheets())
        m_sheets += sheet.name;
    m_sheet = m_sheets[qsizetype(*chosen)];
    m_text = {Encoding::Utf8, *table, {}};
    return {};
}

Result<InputFile> InputFile::ofBlock(const PastedBlock& block, const InputChoice& choice)
{
    InputFile input(kSpoolFrom);
    // Of a spreadsheet both say the same, and the text says it more plainly.
    const bool isHtml = !block.html.isEmpty() && !block.text.contains(u'\t');
    const QByteArray utf8 = (isHtml ? block.html : block.text).toUtf8();
    TASUKI_TRY(input.m_bytes.append({utf8.constData(), size_t(utf8.size())}));
    const auto bytes = input.m_bytes.bytes();
    if (!bytes)
        return bytes.error();
    if (isHtml) {
        const auto page = openHtml(*bytes);
        if (page) {
            TASUKI_TRY(input.readSheet(**page, choice));
            input.m_bytes.clear();
            return input;
        }
        return ofBlock({block.text, {}}, choice);
    }
    if (block.text.trimmed().isEmpty())
        return invalid(Text::tr("Nothing to paste: copy some rows first."));
    input.m_text = {Encoding::Utf8, *bytes, {}};
    return input;
}

} // namespace tasuki::format
