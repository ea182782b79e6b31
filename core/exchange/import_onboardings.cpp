// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_row.h"

#include "base/text.h"
#include "exchange/texts.h"
#include "onboarding/onboarding.h"
#include "onboarding/onboarding_rules.h"

#include <QSet>

#include <array>

namespace tasuki::exchange {

namespace {

// As in fieldsOf(ImportKind::Onboardings).
enum Field {
    kAccount,
    kService,
    kSigned,
    kPlanned,
    kActual,
    kCash,
    kKickoff,
    kTargetDays,
    kCriteria,
    kFirstUse,
    kOutcome,
    kOutcomeOn,
    kReason
};
// As in RowTraits<Onboarding>.
enum Column {
    kColAccount,
    kColService,
    kColSigned,
    kColPlanned,
    kColActual,
    kColCash,
    kColKickoff,
    kColTargetDays,
    kColCriteria,
    kColFirstUse,
    kColOutcome,
    kColOutcomeOn,
    kColReason,
    kColumns
};
using Cells = std::array<Cell, kColumns>;

constexpr qint64 kMostVersions = 1'000'000;

class OnboardingImport final : public KindImport {
public:
    explicit OnboardingImport(ImportSession& session)
        : m_session(session),
          m_accounts(session),
          m_table(session, tableInfo<Onboarding>()),
          m_find(m_table.select("WHERE t.account_id = ?1"))
    {
        storage::Statement versions = session.db().prepare("SELECT version FROM success_criteria");
        while (versions.next())
            m_versions.insert(versions.integer(0));
        for (const qint64 version : m_versions)
            m_latest = std::max(m_latest, version);
    }

    void row(ImportRow& row) override
    {
        const AccountKeys::Account* account = m_accounts.find(row.trimmed(kAccount));
        if (!account)
            row.error(kAccount, Text::tr("there is no account of this key; import the accounts first"));
        const std::string_view service = row.trimmed(kService);
        if (account) {
            const auto seen = m_seen.insert(keyHash(folded(service), quint64(account->id)), row.number());
            if (!seen.added)
                row.error(service.empty() ? kAccount : kService,
                          Text::tr("row %1 has this key already").arg(seen.value));
        }
        Cells cells;
        cells[kColService] = Cell::of(service);
        cells[kColSigned] = row.date(kSigned);
        cells[kColPlanned] = row.date(kPlanned);
        cells[kColActual] = past(row, kActual);
        cells[kColCash] = past(row, kCash);
        cells[kColKickoff] = row.date(kKickoff);
        cells[kColTargetDays] = row.integer(kTargetDays, 0, onboarding::kMostTargetDays);
        cells[kColCriteria] = row.integer(kCriteria, 1, kMostVersions);
        if (cells[kColCriteria].kind == Cell::Kind::Integer && !m_versions.contains(cells[kColCriteria].integer))
            row.error(kCriteria, Text::tr("there is no such version of the success criteria"));
        cells[kColFirstUse] = past(row, kFirstUse);
        cells[kColOutcome] = row.code(kOutcome, kOnboardingOutcomeTerms);
        if (!cells[kColOutcome].isKept() && cells[kColOutcome].text.empty())
            cells[kColOutcome] = Cell::of(std::string_view("open"));
        cells[kColOutcomeOn] = past(row, kOutcomeOn);
        cells[kColReason] = row.textCell(kReason);
        // Every error of the row is told: what goes together is looked at also where a cell is wrong.
        bool present = false;
        if (account) {
            cells[kColAccount] = Cell::of(account->id);
            m_find.bind(1, account->id);
            present = findService(folded(service));
        }
        Cells whole;
        for (int i = 0; i < kColumns; ++i)
            whole[size_t(i)] = cells[size_t(i)].orElse(present ? presentCell(m_find, i + 1) : Cell::null());
        checkOutcome(row, whole);
        if (!row.failed() && present)
            update(cells);
        else if (!row.failed())
            insert(cells);
        if (account)
            m_find.reset();
    }

private:
    /// As the rules tell services apart: whatever their case and width.
    static std::string folded(std::string_view service) { return keyFold(toText(service)).toStdString(); }

    bool findService(const std::string& wanted)
    {
        while (m_find.next())
            if (folded(presentCell(m_find, kColService + 1).text) == wanted)
                return true;
        return false;
    }

    /// The day of what has happened.
    Cell past(ImportRow& row, Field field)
    {
        const Cell day = row.date(field);
        if (day.kind == Cell::Kind::Text && day.text > m_session.today())
            row.error(field, Text::tr("this has not happened yet: the day lies in the future"));
        return day;
    }

    static void checkOutcome(ImportRow& row, const Cells& whole)
    {
        if (row.failed(kOutcome))
            return;
        const std::string_view outcome = whole[kColOutcome].text;
        const bool hasDay = !whole[kColOutcomeOn].isNull();
        if (outcome == "met" && !hasDay && !row.failed(kOutcomeOn))
            row.error(row.has(kOutcomeOn) ? kOutcomeOn : kOutcome,
                      Text::tr("an onboarding that was met needs the day on which it was"));
        if (outcome == "not_met" && whole[kColReason].text.empty())
            row.error(row.has(kReason) ? kReason : kOutcome,
                      Text::tr("an onboarding that was not met needs the reason"));
        if ((outcome == "open" || outcome.empty())
            && ((hasDay && !row.failed(kOutcomeOn)) || !whole[kColReason].text.empty()))
            row.error(row.has(kOutcome) ? kOutcome : kOutcomeOn,
                      Text::tr("an onboarding that is open has neither a day nor a reason of its outcome"));
    }

    void insert(Cells& cells)
    {
        cells[kColCriteria] = cells[kColCriteria].orElse(Cell::ofId(m_latest));
        cells[kColOutcome] = cells[kColOutcome].orElse(Cell::of(std::string_view("open")));
        cells[kColReason] = cells[kColReason].orElse(Cell::of(std::string_view()));
        for (Cell& cell : cells)
            cell = cell.orElse(Cell::null());
        m_table.insert(m_session.nextId(), cells);
        ++m_session.preview().toAdd;
    }

    void update(const Cells& cells)
    {
        const bool changed = m_table.update(m_find, cells);
        ++(changed ? m_session.preview().toUpdate : m_session.preview().unchanged);
    }

    ImportSession& m_session;
    AccountKeys m_accounts;
    ImportTable m_table;
    storage::Statement m_find;
    QSet<qint64> m_versions;
    qint64 m_latest = 0;
    KeyMap m_seen;
};

} // namespace

std::unique_ptr<KindImport> makeOnboardingImport(ImportSession& session)
{
    return std::make_unique<OnboardingImport>(session);
}

} // namespace tasuki::exchange
