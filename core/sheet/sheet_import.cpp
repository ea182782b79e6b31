// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/texts.h"
#include "import/import_row.h"
#include "import/option_hint.h"
#include "sheet/sheet_accounts.h"
#include "sheet/sheet_columns.h"
#include "sheet/sheet_contacts.h"
#include "sheet/sheet_contracts.h"
#include "sheet/sheet_fields.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace tasuki {

using namespace imports;

namespace sheet {

namespace {

/// One kind of the rows that a sheet becomes: its import as it is for a file of its own.
class Part {
public:
    /// The first columns of `rows` are `keys`, those behind them `uses`, and then `last`.
    Part(ImportSession& whole, Entity entity, ComposedRows rows, const std::vector<QStringView>& keys,
         const std::vector<SheetColumns::Use>& uses, QStringView last = {})
        : m_rows(std::move(rows)), m_whole(whole), m_session(whole, *kindOf(entity), m_preview)
    {
        const FileKind& file = *kindOf(entity)->file;
        m_preview.delimiter = whole.preview().delimiter;
        m_preview.headerRow = whole.preview().headerRow;
        m_preview.headers = m_rows.header();
        m_preview.columns.columnOfField.assign(file.readCount(), -1);
        int column = 0;
        const auto put = [&](int field) { m_preview.columns.columnOfField[size_t(field)] = column++; };
        for (const QStringView key : keys)
            put(file.find(key));
        for (const SheetColumns::Use& use : uses)
            put(use.field);
        if (column < m_preview.headers.size())
            put(file.find(last));
        m_preview.columns.takeSpan(file);
        m_counts.kind = entity;
    }

    void run()
    {
        m_import = kindOf(m_counts.kind)->file->makeImport(m_session);
        m_import->prepare(m_rows);
        m_rows.rewind();
        ImportRow row(m_session, m_rows);
        while (m_rows.next()) {
            const auto counts = countsOf(m_preview);
            row.start();
            m_import->row(row);
            const auto now = countsOf(m_preview);
            for (size_t outcome = 0; outcome < now.size(); ++outcome)
                if (now[outcome] > counts[outcome])
                    m_whole.noteOutcome(m_rows.row(), RowOutcome(outcome), m_counts.kind);
        }
        m_import->finish(row);
        m_session.concludeNotes();
    }

    void after()
    {
        m_import->after();
        m_session.warnOfRespelled();
    }

    /// How the file calls the column of the account's key.
    QString accountColumn() const
    {
        const int field = kindOf(m_counts.kind)->file->find(u"account_id");
        return m_preview.headers[m_preview.columns.columnOfField[size_t(field)]];
    }
    ImportPreview& preview() { return m_preview; }
    ImportPreview::Part& counts() { return m_counts; }

private:
    ComposedRows m_rows;
    ImportSession& m_whole;
    ImportPreview m_preview;
    ImportSession m_session;
    std::unique_ptr<KindImport> m_import;
    ImportPreview::Part m_counts;
};

/// Every row becomes rows of several kinds, which go through the imports of these: accounts first, for the others
/// belong to them.
class SheetImport final : public KindImport {
public:
    explicit SheetImport(ImportSession& session) : m_session(session) {}

    void row(ImportRow& row) override
    {
        SheetRow read{row.number(), {}};
        const int tags = placeOf(u"tags");
        for (int place = 0; place < int(sheetFields().size()); ++place) {
            auto& cell = read.cells.emplace_back();
            if (row.has(place))
                cell = place == tags ? row.list(place).join(u'|').toStdString() : std::string(row.text(place));
        }
        for (int place = 0; place < int(sheetFields().size()); ++place)
            if (!read.text(place).isEmpty()) {
                m_rows.push_back(std::move(read));
                return;
            }
    }

    void finish(ImportRow&) override
    {
        const SheetColumns columns = sheetColumns(m_session, m_rows);
        refuseTouchpoints(columns);
        SheetAccounts accounts(m_session, m_rows);
        const auto& all = accounts.all();
        add(Entity::Account, accounts.compose(columns), {u"account_id"}, columns.account, u"contract_start");
        if (columns.hasContracts)
            add(Entity::Subscription, composeContracts(m_session, all, columns), {u"subscription_id", u"account_id"},
                columns.contract);
        if (columns.hasContacts)
            add(Entity::Contact, composeContacts(m_session, all, columns), {u"account_id"}, columns.contact);
    }

    void after() override
    {
        for (const auto& part : m_parts) {
            part->after();
            take(*part);
            m_session.preview().parts.push_back(part->counts());
        }
    }

private:
    /// Names, days and notes alone are a list of what was done, whose notes would take the place of the accounts'.
    void refuseTouchpoints(const SheetColumns& columns)
    {
        const FileKind& file = *kindOf(Entity::Touchpoint)->file;
        const ImportPreview& preview = m_session.preview();
        const int notes = kindOf(Entity::Account)->file->find(u"notes");
        const bool hasNotes =
            std::ranges::any_of(columns.account, [&](const SheetColumns::Use& use) { return use.field == notes; });
        const int day = matchColumns(file, preview.headers).columnOfField[size_t(file.find(u"date"))];
        if (columns.hasContracts || columns.hasContacts || !hasNotes || day < 0
            || std::ranges::find(preview.columns.columnOfField, day) != preview.columns.columnOfField.end())
            return;
        m_session.preview().errors.push_back(
            {preview.headerRow,
             headingOf(m_session, placeOf(u"notes")),
             {},
             withOption(
                 Text::tr("with “%1” beside it this looks like a list of touchpoints. Import it as one, or leave "
                          "this column out.")
                     .arg(preview.headers[day]),
                 Text::tr("The option is --map %1=.").arg(headingOf(m_session, placeOf(u"notes"))),
                 m_session.request().namesOptions)});
    }

    void add(Entity entity, ComposedRows rows, const std::vector<QStringView>& keys,
             const std::vector<SheetColumns::Use>& uses, QStringView last = {})
    {
        m_parts.push_back(std::make_unique<Part>(m_session, entity, std::move(rows), keys, uses, last));
        m_parts.back()->run();
        // Where an account is wrong, that it is not there is no error of what belongs to it.
        const bool isOpen = !m_session.preview().errors.empty() || m_session.reading().isOpen();
        if (isOpen && m_parts.size() > 1)
            std::erase_if(m_parts.back()->preview().errors, [&](const format::RowError& error) {
                return error.column == m_parts.back()->accountColumn();
            });
        take(*m_parts.back());
    }

    /// What a part has found, and its counts, go to the whole; each error once, for two kinds may read one cell.
    void take(Part& part)
    {
        ImportPreview& from = part.preview();
        ImportPreview& to = m_session.preview();
        for (format::RowError& error : from.errors)
            if (const QString said = QStringLiteral("%1\n%2\n%3").arg(error.row).arg(error.column, error.reason);
                !m_told.contains(said)) {
                m_told.insert(said);
                to.errors.push_back(std::move(error));
            }
        from.errors.clear();
        for (ImportQuestion& question : from.questions)
            to.questions.push_back(std::move(question));
        from.questions.clear();
        for (ImportQuestion& question : from.taken)
            to.taken.push_back(std::move(question));
        from.taken.clear();
        for (qint64 ImportPreview::*count : {&ImportPreview::restated, &ImportPreview::missing})
            to.*count += std::exchange(from.*count, 0);
        for (const QString& warning : std::as_const(from.warnings))
            if (!to.warnings.contains(warning))
                to.warnings += warning;
        from.warnings.clear();
        for (qint64 ImportPreview::*count :
             {&ImportPreview::toAdd, &ImportPreview::toUpdate, &ImportPreview::unchanged})
            to.*count += from.*count;
        part.counts().toAdd += std::exchange(from.toAdd, 0);
        part.counts().toUpdate += std::exchange(from.toUpdate, 0);
        part.counts().unchanged += std::exchange(from.unchanged, 0);
    }

    ImportSession& m_session;
    std::vector<SheetRow> m_rows;
    std::vector<std::unique_ptr<Part>> m_parts;
    QSet<QString> m_told;
};

} // namespace

} // namespace sheet

std::unique_ptr<KindImport> makeSheetImport(ImportSession& session)
{
    return std::make_unique<sheet::SheetImport>(session);
}

} // namespace tasuki
