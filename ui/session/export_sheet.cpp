// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/export_sheet.h"

#include "base/amount.h"
#include "export/list_file.h"
#include "format/file_writer.h"
#include "session/form.h"
#include "session/session.h"
#include "shell/page.h"
#include "shell/shell.h"
#include "shell/ui_settings.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

using exports::ListFile;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(exportSheet)
};

// The codes are the endings of the files.
constexpr Term kFormats[] = {
    {u"csv", u"CSV", u"CSV"}, {u"xlsx", u"Excel (XLSX)", u"Excel（XLSX）"}, {u"json", u"JSON", u"JSON"}};
constexpr Term kEncodings[] = {{u"utf-8-bom", u"UTF-8 with BOM, for Excel", u"UTF-8（BOM付き、Excel用）"},
                               {u"utf-8", u"UTF-8", u"UTF-8"},
                               {u"cp932", u"Shift_JIS", u"Shift_JIS"}};
constexpr Term kLanguages[] = {{u"en", u"English", u"English"}, {u"ja", u"日本語", u"日本語"}};

const QString kFormatKept = QStringLiteral("export/format");
const QString kEncodingKept = QStringLiteral("export/encoding");
const QString kColumnsKept = QStringLiteral("export/columns");
const QString kLanguageKept = QStringLiteral("export/language");
const QString kAll = QStringLiteral("all");

QString filterOf(const QString& format, const TableExport& list)
{
    if (list.ownFormat && format == list.ownFormat->name.codeText())
        return list.ownFormat->filter;
    if (format == u"xlsx")
        return Text::tr("Spreadsheets (*.xlsx)");
    return format == u"json" ? Text::tr("JSON files (*.json)") : Text::tr("CSV files (*.csv)");
}

class ExportSheet final : public Form {
public:
    ExportSheet(Session& session, QWidget* parent, UiSettings& settings, TableExport list);

protected:
    void accept() override;

private:
    void addFields();
    void showFields();
    TermLanguage language() const;
    QString format() const { return m_format->currentData().toString(); }
    bool isOwnFormat() const { return m_list.ownFormat && format() == m_list.ownFormat->name.codeText(); }
    ListFile file() const;
    void write(const QString& path);
    Result<qsizetype> written(const QString& path) const;
    void keepChoice();

    UiSettings& m_settings;
    const TableExport m_list;
    QComboBox* m_format = nullptr;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_columns = nullptr;
    QComboBox* m_language = nullptr;
};

ExportSheet::ExportSheet(Session& session, QWidget* parent, UiSettings& settings, TableExport list)
    : Form(session, QStringLiteral("export"), Text::tr("Export the list"), parent),
      m_settings(settings),
      m_list(std::move(list))
{
    setObjectName(QStringLiteral("export.sheet"));
    addFields();
    addFoot(Text::tr("Choose file…"), QStringLiteral("export.ok"), QStringLiteral("export.problem"));
    column()->addStretch();
    whenEdited([this] { showFields(); });
    connect(this, &Sheet::finished, this, [this](End how) {
        if (how == End::Left) // what is left stays chosen, as in any sheet
            keepChoice();
    });
    showFields();
    m_format->setFocus();
}

void ExportSheet::addFields()
{
    note("rows", Text::tr("%Ln row(s), as filtered and sorted in the list.", nullptr, int(m_list.shown.rows.size())));
    m_format = choice("format", Text::tr("Format"), kFormats, m_settings.choice(kFormatKept));
    if (m_list.ownFormat)
        m_format->addItem(m_list.ownFormat->name.text(session().words()), m_list.ownFormat->name.codeText());
    m_encoding = choice("encoding", Text::tr("Encoding"), kEncodings, m_settings.choice(kEncodingKept));
    m_columns = box("columns", Text::tr("Columns"));
    m_columns->addItem(Text::tr("%Ln column(s) shown", nullptr, int(m_list.shown.columns.size())), QString());
    if (m_list.all)
        m_columns->addItem(Text::tr("All %Ln column(s)", nullptr, m_list.allColumns), kAll);
    m_columns->setCurrentIndex(std::max(0, m_columns->findData(m_settings.choice(kColumnsKept))));
    const QString kept = m_settings.choice(kLanguageKept);
    const QString own = session().words() == TermLanguage::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
    m_language = choice("language", Text::tr("Language"), kLanguages, kept.isEmpty() ? own : kept);
}

/// What the format has no choice of is not asked.
void ExportSheet::showFields()
{
    setShown(m_encoding, format() == u"csv");
    setShown(m_columns, m_columns->count() > 1 && !isOwnFormat());
    setShown(m_language, format() != u"json" && !m_list.isOfWindow && !isOwnFormat());
}

TermLanguage ExportSheet::language() const
{
    if (m_list.isOfWindow)
        return session().words();
    return m_language->currentData().toString() == u"ja" ? TermLanguage::Japanese : TermLanguage::English;
}

ListFile ExportSheet::file() const
{
    ListFile file;
    if (format() == u"json")
        return {ListFile::Format::Json};
    file.format = format() == u"xlsx" ? ListFile::Format::Xlsx : ListFile::Format::Csv;
    file.encoding = format::outputEncoding(m_encoding->currentData().toString()).value_or(format::Encoding::Utf8Bom);
    file.language = language();
    file.moneyDecimals = currencyExponent(session().baseCurrency());
    return file;
}

void ExportSheet::accept()
{
    const QString suggestion = m_list.name + u'.' + format();
    session().shell().dialogs().saveFile(this, Text::tr("Export the list"), suggestion, filterOf(format(), m_list),
                                         [this](const QString& path) { write(path); });
}

void ExportSheet::write(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != format() && m_format->findData(ending) >= 0)
        return say(
            Text::tr("“%1” isn't the ending of a %2 file. Nothing was written. Choose the format or the name to match.")
                .arg(u'.' + ending, m_format->currentText()),
            m_format);
    const auto rows = written(path);
    if (!rows)
        return say(rows.error().text,
                   format() == u"csv" && file().encoding == format::Encoding::Cp932 ? m_encoding : nullptr);
    keepChoice();
    session().shell().toast(
        {Text::tr("%Ln row(s) exported to “%1”.", nullptr, int(*rows)).arg(oneLine(QFileInfo(path).fileName(), 60)),
         {},
         {}});
    close(End::Stored);
}

/// Returns how many rows.
Result<qsizetype> ExportSheet::written(const QString& path) const
{
    if (isOwnFormat()) {
        const auto bytes = m_list.ownFormat->bytes();
        if (!bytes)
            return bytes.error();
        const auto done = format::writeFile(path, std::string_view(bytes->constData(), size_t(bytes->size())));
        return done ? Result<qsizetype>(qsizetype(m_list.shown.rows.size())) : done.error();
    }
    const ListFile asked = file();
    const bool all = m_columns->currentData() == kAll;
    const auto table = all ? m_list.all(asked.language) : Result<format::Table>(m_list.shown);
    if (!table)
        return table.error();
    const auto done = exports::writeListFile(path, *table, asked);
    return done ? Result<qsizetype>(qsizetype(table->rows.size())) : done.error();
}

/// Of what was asked; the rest stays as it was chosen for another list.
void ExportSheet::keepChoice()
{
    if (isOwnFormat())
        return; // no other list has it
    m_settings.setChoice(kFormatKept, format());
    if (format() == u"csv")
        m_settings.setChoice(kEncodingKept, m_encoding->currentData().toString());
    if (m_columns->count() > 1)
        m_settings.setChoice(kColumnsKept, m_columns->currentData().toString());
    if (format() == u"json" || m_list.isOfWindow)
        return;
    m_settings.setChoice(kLanguageKept,
                         language() == session().words() ? QString() : m_language->currentData().toString());
}

} // namespace

void openExportSheet(Session& session, QWidget* parent, UiSettings& settings, const TableExport& list)
{
    (new ExportSheet(session, parent, settings, list))->open();
}

} // namespace tasuki
