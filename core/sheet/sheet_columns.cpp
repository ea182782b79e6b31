// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheet_columns.h"

#include "account/stage.h"
#include "format/texts.h"
#include "import/import_row.h"
#include "import/option_hint.h"
#include "revenue/contract_status.h"
#include "sheet/sheet_fields.h"

#include <algorithm>

namespace tasuki::sheet {

using imports::ImportSession;
using imports::Text;

namespace {

/// The work of one sheet, step by step.
class Decision {
public:
    Decision(ImportSession& session, const std::vector<SheetRow>& rows) : m_session(session), m_rows(rows) {}

    SheetColumns decide()
    {
        m_hasMoney =
            std::ranges::any_of(kMoney, [this](const char16_t* name) { return has(placeOf(QStringView(name))); });
        m_columns.hasContracts = m_hasMoney && has(m_start);
        if (m_hasMoney && !has(m_start))
            refuseMoney();
        decidePerson();
        m_columns.hasContacts = has(placeOf(u"contact_name")) || m_person == u"contact";
        decideStatus();
        m_columns.countsSeats = m_columns.hasContracts && has(placeOf(u"seats")) && has(placeOf(u"unit_price"))
                                && !has(placeOf(u"quantity"));
        useColumns();
        tellUnused();
        return std::move(m_columns);
    }

private:
    static constexpr const char16_t* kMoney[] = {u"mrr", u"amount_per_period", u"unit_price", u"annual_amount"};

    bool has(int place) const { return m_session.preview().columns.has(place); }
    qint64 filled(int place) const
    {
        return std::ranges::count_if(m_rows, [place](const SheetRow& row) { return row.says(place); });
    }
    void leaveOut(int place, int counts)
    {
        m_session.preview().warnings +=
            Text::tr("Skipped column %1: field %2 is read from column %3.")
                .arg(headingOf(m_session, place),
                     sheetFields()[size_t(counts)].column.heading(m_session.request().language),
                     headingOf(m_session, counts));
    }

    void refuseMoney()
    {
        const QString startHeading = sheetFields()[size_t(m_start)].column.heading(m_session.request().language);
        for (const char16_t* name : kMoney)
            if (const int place = placeOf(QStringView(name)); has(place))
                m_session.preview().errors.push_back(
                    {m_session.preview().headerRow,
                     headingOf(m_session, place),
                     {},
                     imports::withOption(
                         Text::tr("amounts, but no column says when the contracts start. Match one to %1, or leave "
                                  "this one out.")
                             .arg(startHeading),
                         Text::tr("The options are --map COLUMN=%1 and --map %2=.")
                             .arg(startHeading, headingOf(m_session, place)),
                         m_session.request().namesOptions)});
    }

    /// 担当者名 is whichever of the two the sheet has no other column for.
    void decidePerson()
    {
        const int person = placeOf(u"person");
        if (!has(person))
            return;
        const bool hasOwner = has(placeOf(u"owner"));
        const bool hasContact = has(placeOf(u"contact_name"));
        if (hasOwner && hasContact)
            leaveOut(person, placeOf(u"contact_name"));
        else if (hasOwner || hasContact)
            m_person = hasOwner ? QStringLiteral("contact") : QStringLiteral("owner");
        else
            m_person = m_session.answer(u"person");
        if (!m_person.isEmpty() || (hasOwner && hasContact))
            return;
        const qint64 rows = filled(person);
        m_session.ask(
            {QStringLiteral("person"),
             {QStringLiteral("owner"), QStringLiteral("contact")},
             Text::tr("%n rows name a person under %1, who may be the owner or a contact.", nullptr, int(rows))
                 .arg(headingOf(m_session, person)),
             {},
             rows},
            person);
    }

    void decideStatus()
    {
        const int status = placeOf(u"status");
        if (!has(status))
            return;
        qint64 stages = 0;
        qint64 statuses = 0;
        qint64 all = 0;
        for (const SheetRow& row : m_rows) {
            if (!row.says(status))
                continue;
            const QString word = row.text(status);
            ++all;
            stages +=
                findTerm(kStageTerms, word) || !m_session.answer(QStringLiteral("stage:") + word).isEmpty() ? 1 : 0;
            statuses += revenue::contractStatus(word) != revenue::ContractStatus::Unknown ? 1 : 0;
        }
        const bool mayBeStage = !has(placeOf(u"stage"));
        const bool mayBeContract = m_columns.hasContracts && !has(placeOf(u"contract_status"));
        if (mayBeContract && (!mayBeStage || (stages < all && statuses > 0)))
            m_status = QStringLiteral("contract");
        else if (m_hasMoney && !m_columns.hasContracts)
            return; // what the amounts lack is told; what this is depends on it
        else if (mayBeStage)
            m_status = QStringLiteral("account");
        else
            leaveOut(status, placeOf(u"stage"));
    }

    void useColumns()
    {
        const FileKind& accounts = *kindOf(Entity::Account)->file;
        const FileKind& contracts = *kindOf(Entity::Subscription)->file;
        const FileKind& contacts = *kindOf(Entity::Contact)->file;
        const int key = placeOf(u"account_id");
        for (int place = 0; place < int(sheetFields().size()); ++place) {
            // The days of a period go with the whole of it.
            if (!has(place) || place == key || m_session.preview().columns.halfOf(place))
                continue;
            const SheetField& field = sheetFields()[size_t(place)];
            const bool isOfContracts = field.contract && m_columns.hasContracts;
            if (field.account && !(field.contract && isOfContracts)) // a currency is that of the contract
                m_columns.account.push_back({place, accounts.find(QStringView(field.account))});
            if (isOfContracts && place != placeOf(u"subscription_id"))
                m_columns.contract.push_back({place, contracts.find(QStringView(field.contract))});
            if (field.contact && m_columns.hasContacts)
                m_columns.contact.push_back({place, contacts.find(QStringView(field.contact))});
        }
        if (m_person == u"owner")
            m_columns.account.push_back({placeOf(u"person"), accounts.find(u"owner")});
        if (m_person == u"contact")
            m_columns.contact.push_back({placeOf(u"person"), contacts.find(u"name")});
        if (m_status == u"account")
            m_columns.account.push_back({placeOf(u"status"), accounts.find(u"stage")});
        if (m_status == u"contract")
            m_columns.contract.push_back({placeOf(u"status"), contracts.find(u"status")});
        if (m_columns.countsSeats)
            m_columns.contract.push_back({placeOf(u"seats"), contracts.find(u"quantity")});
    }

    void tellUnused()
    {
        QStringList contracts;
        QStringList contacts;
        for (int place = 0; place < int(sheetFields().size()); ++place) {
            const SheetField& field = sheetFields()[size_t(place)];
            if (!has(place) || m_session.preview().columns.halfOf(place))
                continue;
            if (field.contract && !field.account && !m_columns.hasContracts && place != m_start)
                contracts += headingOf(m_session, place);
            if (field.contact && !m_columns.hasContacts)
                contacts += headingOf(m_session, place);
        }
        const TermLanguage language = m_session.request().language;
        if (!contracts.isEmpty())
            m_session.preview().warnings +=
                Text::tr("Skipped columns of contract lines, as no columns have their amount and start: %1")
                    .arg(joined(contracts, language));
        if (!contacts.isEmpty())
            m_session.preview().warnings += Text::tr("Skipped columns of contacts, as no column has their names: %1")
                                                .arg(joined(contacts, language));
    }

    ImportSession& m_session;
    const std::vector<SheetRow>& m_rows;
    SheetColumns m_columns;
    bool m_hasMoney = false;
    int m_start = placeOf(u"start_date");
    QString m_person; ///< owner, contact or not known
    QString m_status; ///< account, contract or left out
};

} // namespace

SheetColumns sheetColumns(ImportSession& session, const std::vector<SheetRow>& rows)
{
    return Decision(session, rows).decide();
}

QString headingOf(ImportSession& session, int place)
{
    const imports::ImportPreview& preview = session.preview();
    int column = preview.columns.columnIn(place);
    if (const auto* parts = preview.columns.partsOf(place); column < 0 && parts)
        column = parts->family >= 0 ? parts->family : parts->given;
    if (column < 0)
        return {};
    const QString& header = preview.headers[column];
    return header.trimmed().isEmpty() ? QString::number(column + 1) : header;
}

QString accountHeading(ImportSession& session)
{
    const int key = placeOf(u"account_id");
    return headingOf(session, session.preview().columns.has(key) ? key : placeOf(u"name"));
}

} // namespace tasuki::sheet
