// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/account_page.h"

#include "account/account_acts.h"
#include "account/account_details_form.h"
#include "account/account_head.h"
#include "account/account_side.h"
#include "account/merge_form.h"
#include "account/next_step_line.h"
#include "account/recent_accounts.h"
#include "account/relay_line.h"
#include "account/timeline_view.h"
#include "capture/touchpoint_form.h"
#include "export/list_columns.h"
#include "handoff/start_form.h"
#include "kind/kind.h"
#include "session/account_rows.h"
#include "session/account_section.h"
#include "session/account_words.h"
#include "session/looks.h"
#include "session/session.h"
#include "shell/menus.h"
#include "shell/shell.h"
#include "task/task_words.h"
#include "touchpoint/note_editor.h"
#include "touchpoint/touchpoint_rules.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"
#include "widgets/turn_splitter.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using report::TimelineGroup;

namespace {

constexpr int kSideWidth = 348;
constexpr int kLeastSide = 300;
constexpr int kLeastTimeline = 132; ///< its height, where the cards stand below it
constexpr int kLeastCards = 220;

struct GroupChip {
    QString id;
    QString text;
    TimelineGroup group;
};

std::vector<GroupChip> groupChips(TermLanguage words)
{
    using enum report::TimelineType;
    std::vector<GroupChip> chips = {{QStringLiteral("touchpoint"), AccountPage::tr("Touchpoints"), {Touchpoint}},
                                    {QStringLiteral("handoff"), AccountPage::tr("Handoffs"), {Handoff}},
                                    {QStringLiteral("stage"), AccountPage::tr("Stage"), {Stage}},
                                    {QStringLiteral("owner"), AccountPage::tr("Owner"), {Owner}},
                                    {QStringLiteral("revenue"), AccountPage::tr("MRR"), {Revenue}},
                                    {QStringLiteral("renewal"), AccountPage::tr("Renewals"), {Renewal}}};
    for (const Kind* kind : kinds())
        if (kind->events)
            chips.push_back({QLatin1String(kind->table->table), kind->eventsName.text(words), {Room, kind}});
    chips.push_back({QStringLiteral("edit"), AccountPage::tr("Edits"), {Edit}});
    return chips;
}

} // namespace

AccountPage::AccountPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_rows(AccountRows::of(session))
{
    // After the rows, which were made before and so hear of it first.
    connect(&m_session, &Session::changed, this, &AccountPage::onChanged);
    connect(&m_rows, &AccountRows::replaced, this, &Page::ready);
}

bool AccountPage::isReady()
{
    return m_rows.isReady();
}

const AccountRow* AccountPage::row() const
{
    return m_rows.find(m_account);
}

QString AccountPage::title() const
{
    const AccountRow* shown = m_account.isValid() ? row() : nullptr;
    return shown ? oneLine(shown->account().name, 28) : tr("Account");
}

QString AccountPage::caption() const
{
    const AccountRow* shown = m_account.isValid() ? row() : nullptr;
    if (!shown)
        return {};
    QStringList parts = {oneLine(shown->account().yomi, 60), oneLine(shown->account().code, 30),
                         oneLine(shown->account().segment, 30)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::vector<PillData> AccountPage::pills() const
{
    const AccountRow* shown = m_account.isValid() ? row() : nullptr;
    if (!shown)
        return {};
    std::vector<PillData> pills = {stagePill(shown->summary->stage, m_session.words())};
    if (!shown->account().tier.isEmpty())
        pills.push_back({tierText(shown->account().tier, m_session.words()), Tone::Neutral, false});
    for (const QString& tag : shown->summary->tags.mid(0, 4))
        pills.push_back({oneLine(tag, 16), Tone::Violet, false});
    return pills;
}

QString AccountPage::place() const
{
    return m_account.isValid() ? QString::number(m_account.value()) : QString();
}

void AccountPage::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_content = new QWidget(this);
    outer->addWidget(m_content);
    m_gone = new EmptyState(this);
    m_gone->hide();
    outer->addWidget(m_gone);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = new AccountHead(m_session, m_content);
    layout->addWidget(m_head);
    m_splitter = new QSplitter(Qt::Horizontal, m_content);
    m_splitter->setObjectName(QStringLiteral("account.splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildStory());
    m_side = new AccountSide(m_session, *this, m_splitter);
    m_side->setMinimumWidth(kLeastSide);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({800, kSideWidth});
    layout->addWidget(m_splitter, 1);
    connect(m_gone, &EmptyState::triggered, this, [this] { m_session.shell().navigate(QStringLiteral("accounts")); });
    connect(m_head, &AccountHead::detailsWanted, this, &AccountPage::editDetails);
    connect(m_head, &AccountHead::handOffWanted, this, &AccountPage::handOff);
    connect(m_side, &AccountSide::frontChanged, this, [this] { m_session.shell().commands().refresh(); });
    connect(m_side, &AccountSide::menuWanted, this, [this](const QStringList& commands, const QPoint& at) {
        popUp(QStringLiteral("account.sectionMenu"), commands, at);
    });
}

QWidget* AccountPage::buildStory()
{
    auto* story = new QFrame(m_content);
    story->setAutoFillBackground(true);
    story->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(story);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_next = new NextStepLine(m_session, story);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(20, 14, 20, 0);
    top->addWidget(m_next);
    layout->addLayout(top);
    m_note = new NoteEditor(m_session, story);
    m_note->setContentsMargins(20, 10, 20, 12);
    layout->addWidget(m_note);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 4, 20, 8);
    m_types = new FilterChips(FilterChips::Mode::Multiple, story);
    m_types->setObjectName(QStringLiteral("account.types"));
    bar->addWidget(m_types, 1);
    layout->addLayout(bar);
    m_relay = new RelayLine(m_session, story);
    auto* relay = new QVBoxLayout;
    relay->setContentsMargins(20, 0, 20, 6);
    relay->addWidget(m_relay);
    layout->addLayout(relay);
    m_view = new TimelineView(story);
    m_timeline = new TimelineModel(this);
    m_view->setTimeline(m_timeline);
    layout->addWidget(m_view, 1);
    // Del works on a touchpoint, and on nothing else.
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_session.shell().commands().refresh(); });
    connect(m_next, &NextStepLine::doneWanted, this, &AccountPage::completeNext);
    connect(m_next, &NextStepLine::snoozeWanted, this, &AccountPage::snoozeNext);
    connect(m_next, &NextStepLine::addWanted, this,
            [this] { m_session.shell().commands().run(QStringLiteral("thisAccount.task")); });
    connect(m_relay, &RelayLine::handoffWanted, this, [this](HandoffId handoff) {
        m_session.shell().navigate(QStringLiteral("handoffs"), QString::number(handoff.value()));
    });
    connect(m_note, &NoteEditor::left, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &TimelineView::opened, this, &AccountPage::openEntry);
    connect(m_view, &TimelineView::editWanted, this, &AccountPage::editTouchpoint);
    connect(m_view, &TimelineView::contextMenuWanted, this, &AccountPage::showMenu);
    connect(m_types, &FilterChips::clicked, m_view, [this] { m_view->setFocus(); });
    connect(m_types, &FilterChips::selectionChanged, this, [this](const QStringList& ids) {
        std::vector<TimelineGroup> groups;
        for (const GroupChip& chip : groupChips(m_session.words()))
            if (ids.contains(chip.id))
                groups.push_back(chip.group);
        m_timeline->setGroups(groups);
    });
    return story;
}

/// In a small window the cards stand below the timeline, and the page scrolls.
void AccountPage::turn()
{
    const int needed = m_splitter->widget(0)->minimumSizeHint().width() + kLeastSide + m_splitter->handleWidth();
    turnSplitter(*m_splitter, width() >= needed, {width() - kSideWidth, kSideWidth}, {2 * kLeastCards, kLeastCards},
                 {{m_view, kLeastTimeline}, {m_side, kLeastCards}});
}

QSize AccountPage::minimumSizeHint() const
{
    QSize least = Page::minimumSizeHint();
    if (m_splitter && !m_content->isHidden())
        least.setWidth(std::max(
            {m_head->minimumSizeHint().width(), m_splitter->widget(0)->minimumSizeHint().width(), kLeastSide}));
    return least;
}

void AccountPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    if (m_splitter)
        turn();
}

void AccountPage::activate(const QString& place)
{
    // "12", or "12/contacts/34": a row of one of its sections or of its timeline.
    const QStringList parts = place.split(u'/');
    const AccountId account(parts.front().toLongLong());
    show(account.isValid() ? account : m_account.isValid() ? m_account : firstAccount());
    m_home = nullptr;
    if (parts.size() == 3 && !m_content->isHidden())
        m_home = showRow(parts[1], parts[2].toLongLong());
    if (m_home)
        m_home->setFocus();
}

/// In the timeline, or in one of the sections.
QWidget* AccountPage::showRow(const QString& table, qint64 id)
{
    if (table != QLatin1String(tableInfo<Touchpoint>().table))
        return m_side->showRow(table, id);
    m_types->setSelected({});
    m_timeline->setGroups({});
    return m_view->showTouchpoint(TouchpointId(id)) ? m_view : nullptr;
}

/// By name: who asks for the page of an account without saying which one.
AccountId AccountPage::firstAccount() const
{
    const std::vector<AccountRow>& rows = m_rows.rows();
    const auto first = std::ranges::min_element(rows, [](const AccountRow& a, const AccountRow& b) {
        return AccountRows::nameKey(a.account()).localeAwareCompare(AccountRows::nameKey(b.account())) < 0;
    });
    return first == rows.end() ? AccountId() : first->account().id;
}

QWidget* AccountPage::home()
{
    return m_home ? m_home.data() : Page::home();
}

void AccountPage::show(AccountId account)
{
    const bool another = account != m_account;
    m_account = account;
    const bool there = account.isValid() && row();
    m_content->setVisible(there);
    m_gone->setVisible(!there);
    sayGone();
    if (!there)
        return;
    m_note->setAccount(account);
    m_side->setAccount(account);
    refresh();
    if (another) {
        keepRecent(m_session, account);
        m_types->setSelected({});
        m_timeline->setGroups({});
        m_view->scrollToTop();
        if (m_timeline->rowCount() > 0)
            m_view->setCurrentIndex(m_timeline->index(0));
    }
}

void AccountPage::sayGone()
{
    if (m_account.isValid())
        m_gone->setWords(QStringLiteral("building-2"), tr("Account not found"),
                         tr("It was undone or is in another workspace."), tr("All accounts"));
    else
        m_gone->setWords(QStringLiteral("building-2"), tr("No accounts yet."),
                         tr("Add one on the page “Accounts”, or import a CSV file."), tr("All accounts"));
}

void AccountPage::onChanged(const ChangeSet& changes)
{
    if (!m_head || !m_account.isValid())
        return;
    const bool concerns = changes.isEverything() || changes.accounts().contains(m_account)
                          || changes.touches(Entity::Member) || changes.touches(Entity::Currency)
                          || changes.touches(Entity::Route) || changes.touches(Entity::TouchpointKind)
                          || changes.touches(Entity::SuccessCriteria) || changes.touches(Entity::Setting);
    if (concerns)
        show(m_account);
}

void AccountPage::refresh()
{
    m_head->show(*row());
    m_next->show(*row());
    m_relay->setAccount(m_account);
    refreshTimeline();
    Q_EMIT captionChanged();
}

void AccountPage::refreshTimeline()
{
    auto entries = report::timelineOf(m_session.db(), m_account, m_session.today(), m_session.words());
    if (!entries) {
        m_session.sayReadFailed(entries.error());
        return;
    }
    const int current = m_view->currentIndex().row();
    m_timeline->setEntries(std::move(*entries), std::make_unique<TimelineWords>(m_session, m_account));
    if (current >= 0 && m_timeline->rowCount() > 0)
        m_view->setCurrentIndex(m_timeline->index(std::min(current, m_timeline->rowCount() - 1)));
    refreshChips();
}

void AccountPage::refreshChips()
{
    std::vector<Chip> chips;
    for (const GroupChip& chip : groupChips(m_session.words()))
        chips.push_back({chip.id, chip.text, m_timeline->countOf(chip.group)});
    m_types->setChips(chips);
}

void AccountPage::retranslate()
{
    m_head->retranslate();
    m_next->retranslate();
    m_note->retranslate();
    m_side->retranslate();
    m_types->setAccessibleName(tr("Show only"));
    m_view->setAccessibleName(tr("Timeline"));
    sayGone();
    if (m_account.isValid() && row())
        refresh();
}

void AccountPage::openEntry(int entry)
{
    const auto& item = m_timeline->entry(entry).item;
    if (const auto* event = std::get_if<HandoffEvent>(&item))
        m_session.shell().navigate(QStringLiteral("handoffs"), QString::number(event->handoffId.value()));
    else if (const auto* change = std::get_if<report::RenewalChange>(&item))
        m_session.shell().navigate(QStringLiteral("renewals"), QString::number(change->line.rowId));
    else if (std::holds_alternative<Touchpoint>(item))
        editTouchpoint();
    else
        m_view->toggle(m_timeline->index(entry));
}

const Touchpoint* AccountPage::currentTouchpoint() const
{
    const int at = m_view ? m_view->currentIndex().row() : -1;
    return at >= 0 ? std::get_if<Touchpoint>(&m_timeline->entry(at).item) : nullptr;
}

void AccountPage::editTouchpoint()
{
    if (const Touchpoint* touchpoint = currentTouchpoint())
        openTouchpointEditor(m_session, window(), *touchpoint);
}

void AccountPage::showMenu(const QPoint& at)
{
    popUp(QStringLiteral("account.timelineMenu"),
          {QStringLiteral("editTouchpoint"), QStringLiteral("remove"), QString(), QStringLiteral("touchpoint"),
           QStringLiteral("stage"), QStringLiteral("assign"), QStringLiteral("tier"), QStringLiteral("handoff")},
          at);
}

/// Del: the touchpoint or the row of a list that the keyboard stands on. There is a way back, so
/// nobody is asked.
void AccountPage::removeFocused()
{
    if (!m_view->hasFocus()) {
        m_side->removeFocused();
        return;
    }
    const Touchpoint* touchpoint = currentTouchpoint();
    const auto people =
        touchpoint ? m_session.read(TouchpointStore(m_session.db()).people(touchpoint->id)) : std::nullopt;
    if (people)
        m_session.run(touchpoint::remove(*touchpoint, *people, m_session.act()), tr("Touchpoint removed."));
}

void AccountPage::editDetails()
{
    if (m_account.isValid())
        openAccountDetailsForm(m_session, window(), m_account);
}

void AccountPage::merge()
{
    openMergeForm(m_session, window(), m_account, {}, [this](AccountId stays) {
        m_session.shell().navigate(QStringLiteral("account"), QString::number(stays.value()));
    });
}

void AccountPage::handOff()
{
    openStartForm(m_session, window(), {m_account});
}

void AccountPage::completeNext()
{
    if (const AccountRow* shown = row(); shown && shown->nextStep)
        completeTask(m_session, *shown->nextStep);
}

void AccountPage::snoozeNext(const QPoint& at)
{
    if (const AccountRow* shown = row(); shown && shown->nextStep)
        popUpSnooze(m_session, this, *shown->nextStep, at);
}

QList<QWidget*> AccountPage::lists()
{
    QList<QWidget*> all = {m_view};
    return all + m_side->lists();
}

QPoint AccountPage::menuPoint() const
{
    return m_head->mapToGlobal(QPoint(20, 36));
}

void AccountPage::popUp(const QString& name, const QStringList& commands, const QPoint& at)
{
    popUpCommands(m_session.shell().commands(), this, name, QStringLiteral("thisAccount."), commands, at);
}

/// A command of a section, which is scrolled to.
Command AccountPage::sectionCommand(Entity entity, const SectionCommand& wanted)
{
    Command made = command(
        wanted.id, wanted.text, wanted.key,
        [this, entity, id = wanted.id] {
            m_side->showSection(entity);
            m_side->section(entity)->run(id);
        },
        wanted.scope);
    // What is done to a row is done to the one that is seen to be selected: that of the card with the keyboard.
    made.enabled = [this, entity, id = wanted.id, needsList = wanted.scope == CommandScope::List] {
        return m_side && m_account.isValid() && !m_content->isHidden() && (!needsList || m_side->isInFront(entity))
               && m_side->section(entity)->canRun(id);
    };
    if (wanted.isNew)
        made.menu = CommandMenu::New;
    return made;
}

Command AccountPage::command(const QString& id, std::function<QString()> text, const QString& key,
                             std::function<void()> run, CommandScope scope)
{
    Command made{.id = QStringLiteral("thisAccount.") + id, .text = std::move(text), .run = std::move(run)};
    made.scope = scope;
    if (!key.isEmpty())
        made.shortcuts = {QKeySequence(key)};
    made.enabled = [this] { return m_head && m_account.isValid() && !m_content->isHidden(); };
    return made;
}

std::vector<Command> AccountPage::commands()
{
    using enum CommandScope;
    std::vector<Command> all;
    all.push_back(command(
        QStringLiteral("note"), [] { return tr("Log a touchpoint"); }, {}, [this] { m_note->setFocusToText(); }, Page));
    all.back().menu = CommandMenu::New;
    for (const KindLook& look : kindLooks())
        if (look.commands)
            for (const SectionCommand& wanted : look.commands())
                all.push_back(sectionCommand(look.entity, wanted));
    all.push_back(command(
        QStringLiteral("saveNote"), [] { return tr("Log touchpoint"); }, QStringLiteral("Ctrl+Return"),
        [this] { m_note->save(); }, Page));
    all.push_back(command(
        QStringLiteral("details"), [] { return tr("Edit the account's details…"); }, QStringLiteral("Ctrl+E"),
        [this] { editDetails(); }, Page));
    all.push_back(command(
        QStringLiteral("touchpoint"), [] { return tr("Go to the note"); }, QStringLiteral("M"),
        [this] { m_note->setFocusToText(); }, Letter));
    // The same keys work on a row of a card while that is in front.
    const auto onNext = [this] {
        return m_account.isValid() && !m_content->isHidden() && m_side && !m_side->hasFront() && row()
               && row()->nextStep && !m_session.workspace().isReadOnly();
    };
    all.push_back(command(
        QStringLiteral("nextDone"), [] { return tr("Mark the next step as done"); }, QStringLiteral("E"),
        [this] { completeNext(); }, List));
    all.back().enabled = onNext;
    all.push_back(command(
        QStringLiteral("nextSnooze"), [] { return tr("Snooze the next step…"); }, QStringLiteral("Z"),
        [this] { snoozeNext(m_next->mapToGlobal(QPoint(m_next->width() / 2, m_next->height()))); }, List));
    all.back().enabled = onNext;
    all.push_back(command(
        QStringLiteral("stage"), [] { return tr("Change stage…"); }, QStringLiteral("S"),
        [this] { chooseStage(m_session, this, {m_account}, menuPoint()); }, Letter));
    all.push_back(command(
        QStringLiteral("assign"), [] { return tr("Assign owner…"); }, QStringLiteral("A"),
        [this] { chooseOwner(m_session, this, {m_account}, menuPoint()); }, Letter));
    all.push_back(command(
        QStringLiteral("tier"), [] { return tr("Change touch tier…"); }, QStringLiteral("R"),
        [this] { chooseTier(m_session, this, {m_account}, menuPoint()); }, Letter));
    all.push_back(command(
        QStringLiteral("handoff"), [] { return tr("Hand off…"); }, QStringLiteral("H"), [this] { handOff(); }, Letter));
    all.push_back(command(
        QStringLiteral("renewal"), [] { return tr("Go to the renewal"); }, {},
        [this] { m_session.shell().navigate(QStringLiteral("renewals"), QString::number(m_account.value())); }, Page));
    all.push_back(command(
        QStringLiteral("churn"), [] { return tr("Mark as churned"); }, QStringLiteral("Shift+S"),
        [this] { markChurned(m_session, {m_account}); }, List));
    all.push_back(command(
        QStringLiteral("merge"), [] { return tr("Merge with another account…"); }, {}, [this] { merge(); }, Page));
    // Enter and F2 are the timeline's own keys.
    all.push_back(command(
        QStringLiteral("editTouchpoint"), [] { return tr("Edit the touchpoint…"); }, {}, [this] { editTouchpoint(); },
        List));
    all.back().enabled = [this] { return currentTouchpoint() != nullptr; };
    all.push_back(command(
        QStringLiteral("remove"),
        [this] { return m_side && m_side->hasFront() ? tr("Remove the selected row") : tr("Remove the touchpoint"); },
        QStringLiteral("Del"), [this] { removeFocused(); }, List));
    all.back().enabled = [this] { return m_side && (m_side->hasFront() || currentTouchpoint()); };
    return all;
}

std::optional<TableExport> AccountPage::exportTable()
{
    TableExport table;
    table.name = QStringLiteral("timeline");
    table.isOfWindow = true;
    for (const char* name : {"date", "what", "about", "text"})
        table.shown.columns.push_back(*exports::listColumn(table.name, QLatin1String(name)));
    for (int i = 0; m_timeline && i < m_timeline->rowCount(); ++i) {
        const TimelineText& text = m_timeline->text(i);
        table.shown.rows.push_back({text.day.toString(Qt::ISODate), text.title, text.meta, text.detail});
    }
    return table;
}

} // namespace tasuki
