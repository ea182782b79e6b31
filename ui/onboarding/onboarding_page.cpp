// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/onboarding_page.h"

#include "export/export_lists.h"
#include "onboarding/criteria_form.h"
#include "onboarding/onboarding_acts.h"
#include "onboarding/onboarding_cards.h"
#include "onboarding/onboarding_form.h"
#include "onboarding/onboarding_store.h"
#include "onboarding/onboarding_words.h"
#include "session/account_rows.h"
#include "session/account_words.h"
#include "session/session.h"
#include "shell/list_export.h"
#include "shell/shell.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/date_edit.h"
#include "widgets/form_fields.h"
#include "widgets/format.h"
#include "widgets/giving_scroll.h"
#include "widgets/search_edit.h"

#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using onboarding::OnboardingStore;

namespace {

constexpr int kKeptRows = 178; ///< of the list below the cards: its titles and four rows
const QString kOpenChip = QStringLiteral("open");

bool isOpen(const Onboarding& onboarding)
{
    return onboarding.outcome == OnboardingOutcome::Open;
}

} // namespace

OnboardingPage::OnboardingPage(Session& session, QWidget* parent)
    : ListPage(
        session, {.room = QStringLiteral("onboarding"), .file = QStringLiteral("onboardings")},
        [](const OnboardingRow& row) { return row.record.id.value(); }, parent)
{
    follow({Entity::Onboarding, Entity::Setting, Entity::OnboardingTick, Entity::SuccessCriteria, Entity::Goal,
            Entity::Account, Entity::Ownership, Entity::Member});
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        // What the rail counts is counted at once; the rest only while somebody looks.
        if (!isLookedAt() && (changes.touches(Entity::Onboarding) || changes.touches(Entity::Setting)))
            readRows();
    });
    connect(&AccountRows::of(m_session), &AccountRows::replaced, this, [this] {
        Q_EMIT ready();
        m_stale = true;
        if (isLookedAt())
            refresh();
    });
    readRows();
}

bool OnboardingPage::isReady()
{
    return AccountRows::of(m_session).isReady();
}

QString OnboardingPage::caption() const
{
    // Records, of which an account may have several; how many accounts they are is another number than that of the
    // accounts whose stage is onboarding.
    int open = 0;
    QSet<AccountId> accounts;
    for (const OnboardingRow& row : m_rows) {
        if (!isOpen(row.record))
            continue;
        ++open;
        accounts.insert(row.record.accountId);
    }
    QString text = tr("%Ln open record(s)", nullptr, open) + QStringLiteral(" · ")
                   + tr("%Ln account(s)", nullptr, int(accounts.size()));
    if (badge() > 0)
        text += QStringLiteral(" · ") + tr("%Ln overdue", nullptr, badge());
    return text;
}

int OnboardingPage::badge() const
{
    return int(std::ranges::count_if(m_rows, &OnboardingRow::overdue));
}

void OnboardingPage::build()
{
    m_cards = new OnboardingCards(m_session, this);
    PageBar* bar = addBar();
    addChips(*bar);
    addSearch(*bar);
    m_criteria = new QPushButton(bar);
    m_criteria->setObjectName(named("criteriaButton"));
    bar->add(m_criteria);
    addList();
    column()->insertWidget(0, new GivingScroll(m_cards, m_table, kKeptRows, this));
    connect(m_criteria, &QPushButton::clicked, this, [this] { openCriteriaForm(m_session, window()); });
    connect(m_table, &DataTable::opened, this, &OnboardingPage::openCurrent);
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("onboarding."),
                 {QStringLiteral("edit"), QStringLiteral("editCell"), QStringLiteral("account"), QString(),
                  QStringLiteral("firstUse"), QStringLiteral("met"), QStringLiteral("notMet"), QStringLiteral("reopen"),
                  QString(), QStringLiteral("remove")});
    });
    connect(m_table->emptyState(), &EmptyState::triggered, this, &OnboardingPage::createRecord);
}

void OnboardingPage::readRows()
{
    const OnboardingStore store(m_session.db());
    auto records = store.all();
    const auto versions = store.criteria();
    const auto ticks = store.ticks();
    const auto from = store.countFrom();
    if (!records || !versions || !ticks || !from)
        return m_session.sayReadFailed(!records    ? records.error()
                                       : !versions ? versions.error()
                                       : !ticks    ? ticks.error()
                                                   : from.error());
    QHash<OnboardingId, std::vector<OnboardingTick>> ticksOf;
    for (const OnboardingTick& tick : *ticks)
        ticksOf[tick.onboardingId].push_back(tick);
    m_rows.clear();
    const QDate today = m_session.today();
    // Those of a large workspace may not be there yet; what the rail counts is.
    AccountRows* const accounts =
        records->empty() || !AccountRows::of(m_session).isReady() ? nullptr : &AccountRows::of(m_session);
    for (Onboarding& record : *records) {
        OnboardingRow row;
        if (const AccountRow* account = accounts ? accounts->find(record.accountId) : nullptr) {
            row.account = account->account().name;
            row.yomi = account->account().yomi;
            row.owner = account->isOwned() ? account->owner : QString();
        }
        row.due = onboarding::dueDate(record, *from);
        row.overdue = onboarding::isOverdue(record, *from, today);
        const SuccessCriteria* judged = onboarding::criteriaOf(record, *versions);
        row.total = judged ? int(judged->list().size()) : 0;
        row.met = row.total - int(onboarding::openCriteria(record, *versions, ticksOf.value(record.id)).size());
        row.record = std::move(record);
        m_rows.push_back(std::move(row));
    }
    Q_EMIT badgeChanged();
    Q_EMIT captionChanged();
}

void OnboardingPage::refresh()
{
    readRows();
    m_stale = false;
    pinCurrent();
    patchRows(m_rows);
    const QString chip = m_chips->current();
    showChips();
    if (m_chips->current() != chip)
        applyFilter();
    m_cards->refresh();
}

std::vector<OnboardingPage::Choice> OnboardingPage::choices() const
{
    const auto outcome = [](OnboardingOutcome wanted) {
        return [wanted](const OnboardingRow& row) { return row.record.outcome == wanted; };
    };
    return {{kOpenChip, tr("In progress"), outcome(OnboardingOutcome::Open)},
            {QStringLiteral("overdue"), tr("Overdue"), &OnboardingRow::overdue},
            {QStringLiteral("met"), tr("Met"), outcome(OnboardingOutcome::Met)},
            {QStringLiteral("not_met"), tr("Not met"), outcome(OnboardingOutcome::NotMet)},
            {kAllChip, tr("All")}};
}

void OnboardingPage::showChips()
{
    refreshChips(m_rows);
    // Where nothing is open, what was is of interest.
    if (!m_chosen)
        m_chips->setSelected({std::ranges::any_of(m_rows, isOpen, &OnboardingRow::record) ? kOpenChip : kAllChip});
}

Column<OnboardingRow> OnboardingPage::dayColumn(const char* id, const QString& title, QDate Onboarding::*field,
                                                bool edited)
{
    Column<OnboardingRow> c{.id = QLatin1String(id), .title = title};
    c.display = [field](const OnboardingRow& r) {
        return (r.record.*field).isValid() ? dateNumeric(r.record.*field) : absentText();
    };
    c.kind = CellKind::Figure;
    c.width = 104;
    c.sortKey = [field](const OnboardingRow& r) { return SortKey(r.record.*field); };
    c.exportTitle = QLatin1String(id);
    c.exportValue = [field](const OnboardingRow& r) { return (r.record.*field).toString(Qt::ISODate); };
    if (!edited)
        return c;
    c.editValue = [field](const OnboardingRow& r) {
        return QVariant((r.record.*field).isValid() ? dateNumeric(r.record.*field) : QString());
    };
    c.commit = [this, field](const OnboardingRow& r, const QVariant& value) {
        const QString typed = value.toString().trimmed();
        const auto day = typed.isEmpty() ? std::optional<QDate>(QDate()) : parseSpokenDate(typed, m_session.today());
        if (!day) {
            m_session.sayError(invalid(tr("Invalid date “%1”. Use 2024/12/24 or 12/24.").arg(oneLine(typed, 40))));
            return false;
        }
        Onboarding after = r.record;
        after.*field = *day;
        return changeOnboarding(m_session, r.record, after);
    };
    return c;
}

RowTableModel<OnboardingRow>::Columns OnboardingPage::columns()
{
    using Row = OnboardingRow;
    const TermLanguage words = m_session.words();
    const QDate today = m_session.today();
    const auto counted = m_session.read(OnboardingStore(m_session.db()).countFrom());
    const auto from = counted ? *counted : onboarding::CountFrom::Signed;
    RowTableModel<Row>::Columns columns;
    Column<Row> account{.id = QStringLiteral("account"),
                        .title = tr("Account"),
                        .display = [](const Row& r) { return r.account; },
                        .kind = CellKind::Name,
                        .width = 190};
    account.sortKey = [](const Row& r) { return SortKey(r.yomi.isEmpty() ? r.account : r.yomi); };
    account.toolTip = [](const Row& r) { return oneLine(r.account); };
    account.searchable = true;
    account.searchText = [](const Row& r) { return r.yomi; };
    account.exportTitle = QStringLiteral("account_name");
    columns.push_back(account);
    Column<Row> service{.id = QStringLiteral("service"),
                        .title = tr("Service"),
                        .display = [](const Row& r) { return r.record.service; },
                        .kind = CellKind::Muted,
                        .width = 80};
    service.searchable = true;
    service.exportTitle = QStringLiteral("service");
    columns.push_back(service);
    Column<Row> owner{
        .id = QStringLiteral("owner"),
        .title = tr("Owner"),
        .display = [unowned = unownedText()](const Row& r) { return r.owner.isEmpty() ? unowned : r.owner; },
        .width = 92};
    owner.tone = [](const Row& r) { return r.owner.isEmpty() ? Tone::Warn : Tone::Neutral; };
    owner.searchable = true;
    owner.exportTitle = QStringLiteral("owner_name");
    owner.exportValue = [](const Row& r) { return r.owner; };
    columns.push_back(owner);
    Column<Row> outcome{
        .id = QStringLiteral("outcome"),
        .title = tr("Outcome"),
        .display = [words](const Row& r) { return outcomePill(r.record.outcome, r.overdue, words).text; },
        .kind = CellKind::Pill,
        .width = 96};
    outcome.sortKey = [](const Row& r) { return SortKey(double(r.record.outcome) * 2 - (r.overdue ? 1 : 0)); };
    outcome.paint = [words](const Row& r) {
        return QVariant::fromValue(outcomePill(r.record.outcome, r.overdue, words));
    };
    outcome.toolTip = [](const Row& r) { return oneLine(r.record.reason); };
    outcome.exportTitle = QStringLiteral("outcome");
    outcome.exportValue = [](const Row& r) { return toText(r.record.outcome); };
    columns.push_back(outcome);
    Column<Row> due{.id = QStringLiteral("due_date"),
                    .title = tr("Due"),
                    .display = [](const Row& r) { return r.due.isValid() ? dateNumeric(r.due) : absentText(); },
                    .kind = CellKind::TwoPart,
                    .width = words == TermLanguage::Japanese ? 172 : 190};
    due.sortKey = [](const Row& r) { return SortKey(r.due); };
    due.paint = [from, today](const Row& r) { return QVariant::fromValue(dueParts(r.record, from, today)); };
    due.spoken = [from, today](const Row& r) {
        const TwoPartData parts = dueParts(r.record, from, today);
        return parts.first + u' ' + parts.second;
    };
    due.exportTitle = QStringLiteral("due_date");
    due.exportValue = [](const Row& r) { return r.due.toString(Qt::ISODate); };
    columns.push_back(due);
    Column<Row> criteria{.id = QStringLiteral("criteria"),
                         .title = tr("Criteria"),
                         .display = [](const Row& r) { return QStringLiteral("%1/%2").arg(r.met).arg(r.total); },
                         .kind = CellKind::Progress,
                         .width = 96};
    criteria.paint = [](const Row& r) { return QVariant::fromValue(ProgressData{r.met, r.total}); };
    criteria.sortKey = [](const Row& r) { return SortKey(r.total == 0 ? -1.0 : double(r.met) / double(r.total)); };
    criteria.exportTitle = QStringLiteral("criteria_met");
    criteria.exportValue = [](const Row& r) { return QString::number(r.met); };
    columns.push_back(criteria);
    columns.push_back(dayColumn("signed_date", tr("Contract signed"), &Onboarding::signedOn, true));
    columns.push_back(dayColumn("planned_start", tr("Start (planned)"), &Onboarding::plannedStart, true));
    columns.push_back(dayColumn("actual_start", tr("Start (actual)"), &Onboarding::actualStart, true));
    columns.push_back(dayColumn("first_use_date", tr("First use"), &Onboarding::firstUseOn, true));
    columns.push_back(dayColumn("first_cash_in", tr("First payment"), &Onboarding::firstCashIn, true));
    columns.push_back(dayColumn("kickoff_date", tr("Kickoff"), &Onboarding::kickoffOn, true));
    Column<Row> target{
        .id = QStringLiteral("target_days"),
        .title = tr("Target days"),
        .display =
            [](const Row& r) { return r.record.targetDays ? QString::number(*r.record.targetDays) : absentText(); },
        .kind = CellKind::Figure,
        .width = 80,
        .alignment = Qt::AlignRight | Qt::AlignVCenter};
    target.sortKey = [](const Row& r) {
        return r.record.targetDays ? SortKey(double(*r.record.targetDays)) : SortKey();
    };
    target.exportTitle = QStringLiteral("target_days");
    target.exportValue = [](const Row& r) {
        return r.record.targetDays ? QString::number(*r.record.targetDays) : QString();
    };
    target.editValue = [](const Row& r) {
        return QVariant(r.record.targetDays ? QString::number(*r.record.targetDays) : QString());
    };
    target.commit = [this](const Row& r, const QVariant& value) {
        Onboarding after = r.record;
        if (!readCount(value.toString(), after.targetDays)) {
            m_session.sayError(invalid(tr("Enter target days as a whole number.")));
            return false;
        }
        return changeOnboarding(m_session, r.record, after);
    };
    columns.push_back(target);
    columns.push_back(dayColumn("outcome_date", tr("Outcome date"), &Onboarding::outcomeOn, false));
    return columns;
}

void OnboardingPage::retranslate()
{
    m_chips->setAccessibleName(tr("Filter onboarding records"));
    m_search->setPlaceholderText(tr("Account, service, owner"));
    m_search->setAccessibleName(tr("Filter onboarding records by text"));
    m_search->setToolTip(tr("Filter onboarding records by text") + QStringLiteral("  Ctrl+F"));
    m_criteria->setText(tr("Edit success criteria…"));
    m_criteria->setAccessibleName(tr("Success criteria"));
    m_criteria->setToolTip(tr("What success means"));
    m_table->setAccessibleName(tr("Onboarding records"));
    m_table->emptyState()->setWords(
        QStringLiteral("flag"), tr("No onboarding records yet."),
        tr("Add a record to track the dates from contract to first use. Support before the contract starts brings first payment forward."),
        tr("Add an onboarding record"));
    m_model->setColumns(columns());
    if (m_model->sortColumn() < 0) // what is due next comes first, until somebody sorts otherwise
        m_table->sortByColumn(m_model->columnOf(QStringLiteral("due_date")), Qt::AscendingOrder);
    m_model->setRows(m_rows);
    showChips();
    applyFilter();
    m_cards->retranslate();
}

const Onboarding* OnboardingPage::record() const
{
    const OnboardingRow* row = current();
    return row ? &row->record : nullptr;
}

void OnboardingPage::openCurrent()
{
    if (const Onboarding* chosen = record())
        openOnboardingForm(m_session, window(), *chosen);
}

void OnboardingPage::openAccount()
{
    if (const Onboarding* chosen = record())
        m_session.shell().navigate(QStringLiteral("account"), QString::number(chosen->accountId.value()));
}

void OnboardingPage::createRecord()
{
    openNewOnboardingForm(m_session, window(), {});
}

Command OnboardingPage::onCurrent(const QString& id, std::function<QString()> text, const QString& key,
                                  std::function<void(const Onboarding&)> run,
                                  std::function<bool(const Onboarding&)> fits)
{
    Command command = onList(QStringLiteral("onboarding.") + id, std::move(text), key, [this, run = std::move(run)] {
        if (const Onboarding* chosen = record())
            run(Onboarding(*chosen));
    });
    command.enabled = [this, fits = std::move(fits)] {
        const Onboarding* chosen = record();
        return chosen && (!fits || fits(*chosen));
    };
    return command;
}

std::vector<Command> OnboardingPage::commands()
{
    std::vector<Command> all;
    all.push_back({.id = QStringLiteral("onboarding.new"),
                   .text = [] { return tr("Add an onboarding record…"); },
                   .run = [this] { createRecord(); },
                   .menu = CommandMenu::New,
                   .scope = CommandScope::Page,
                   .icon = QStringLiteral("flag")});
    all.push_back({.id = QStringLiteral("onboarding.criteria"),
                   .text = [] { return tr("Edit success criteria…"); },
                   .run = [this] { openCriteriaForm(m_session, window()); },
                   .scope = CommandScope::Page});
    // Enter and F2 are the list's own keys.
    all.push_back(onCurrent(
        QStringLiteral("edit"), [] { return tr("Edit the record…"); }, {},
        [this](const Onboarding&) { openCurrent(); }));
    all.push_back(onCurrent(
        QStringLiteral("editCell"), [] { return tr("Edit the cell"); }, {},
        [this](const Onboarding&) { m_table->editCurrent(); }));
    all.push_back(onCurrent(
        QStringLiteral("account"), [] { return tr("Open the account"); }, QStringLiteral("G"),
        [this](const Onboarding&) { openAccount(); }));
    all.push_back(onCurrent(
        QStringLiteral("firstUse"), [] { return tr("Confirm first use today"); }, QStringLiteral("U"),
        [this](const Onboarding& record) { confirmFirstUse(m_session, record); },
        [](const Onboarding& record) { return !record.firstUseOn.isValid(); }));
    all.push_back(onCurrent(
        QStringLiteral("met"), [] { return tr("Close as met"); }, QStringLiteral("E"),
        [this](const Onboarding& record) { meetOnboarding(m_session, record); }, &isOpen));
    all.push_back(onCurrent(
        QStringLiteral("notMet"), [] { return tr("Close as not met…"); }, QStringLiteral("X"),
        [this](const Onboarding& record) { failOnboarding(m_session, window(), record); }, &isOpen));
    all.push_back(onCurrent(
        QStringLiteral("reopen"), [] { return tr("Reopen the onboarding"); }, QStringLiteral("B"),
        [this](const Onboarding& record) { reopenOnboarding(m_session, record); },
        [](const Onboarding& record) { return !isOpen(record); }));
    all.push_back(onCurrent(
        QStringLiteral("remove"), [] { return tr("Remove the record"); }, QStringLiteral("Del"),
        [this](const Onboarding& record) { removeOnboarding(m_session, record); }));
    for (const onboarding::Metric metric : onboarding::kMetrics)
        all.push_back({.id = QStringLiteral("onboarding.explain.%1").arg(int(metric)),
                       .text = [metric] { return tr("Included: %1").arg(onboarding::metricText(metric)); },
                       .run = [this, metric] { m_cards->explain(metric); },
                       .scope = CommandScope::Page,
                       .enabled = [this] { return m_cards && m_cards->period(); }});
    return all;
}

std::optional<TableExport> OnboardingPage::exportTable()
{
    std::vector<OnboardingId> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.emplace_back(m_model->idAt(row));
    return listExport(QStringLiteral("onboardings"), *m_table, exports::columnCount(Entity::Onboarding),
                      [this, shown = std::move(shown)](TermLanguage) {
                          return exports::onboardingTable(m_session.db(), m_session.today(), shown);
                      });
}

} // namespace tasuki
