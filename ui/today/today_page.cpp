// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/today_page.h"

#include "account/account_store.h"
#include "session/account_words.h"
#include "session/background_read.h"
#include "session/session.h"
#include "session/today_looks.h"
#include "shell/shell.h"
#include "snooze/snooze_rules.h"
#include "theme/style_sheet.h"
#include "today/day_cards.h"
#include "today/snooze_day.h"
#include "today/today_words.h"
#include "today/weights_form.h"
#include "widgets/bare_scroll.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/inspector.h"
#include "widgets/turn_splitter.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using today::Entry;

namespace {

constexpr int kListWidth = 860;
constexpr int kSideWidth = 320;
constexpr int kNarrowSide = 256;
constexpr int kNarrowBelow = 900; ///< of the page's width
constexpr int kBesideFrom = 760;  ///< of the page's width
constexpr int kLeastList = 168;   ///< three rows
constexpr int kLeastSide = 260;
constexpr int kLaterMilliseconds = 400;

const QString kMineChip = QStringLiteral("mine");
const QString kTeamChip = QStringLiteral("team");

QString codeOf(const Entry& entry)
{
    return QString::fromUtf16(entry.source->code);
}

} // namespace

TodayPage::TodayPage(Session& session, QWidget* parent)
    : ListPage(
        session, {.room = QStringLiteral("today"), .hasSearch = false, .hasColumns = false},
        [](const TodayRow& row) { return row.id; }, parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &TodayPage::readBeside);
    const auto renew = [this] {
        m_stale = true;
        if (!isLookedAt())
            return m_later.start(); // the rail counts what waits
        if (m_read && !m_session.isLarge())
            m_read->renew(); // it would bring what is older than what is read here
        refresh();
    };
    connect(&m_session, &Session::changed, this, renew);
    connect(&m_session, &Session::actorChanged, this, renew);
}

TodayPage::~TodayPage() = default;

bool TodayPage::isReady()
{
    if (!m_hasQueue && !(m_read && m_read->isUnderWay()))
        refresh();
    return m_hasQueue;
}

Result<TodayPage::Read> TodayPage::read(storage::Database& db, QDate today, MemberId member, TermLanguage language)
{
    auto queue = today::readQueue(db, today, language);
    if (!queue)
        return std::move(queue).error();
    Read read{std::move(*queue), {}};
    if (member.isValid()) {
        auto done = report::actsOf(db, member, today, language);
        if (!done)
            return std::move(done).error();
        read.done = std::move(*done);
    }
    return read;
}

void TodayPage::refresh()
{
    m_later.stop();
    if (m_session.isLarge())
        return readBeside();
    const MemberId member = m_session.workspace().actor();
    if (auto now = m_session.read(read(m_session.db(), m_session.today(), member, m_session.words())))
        take(std::move(*now));
}

void TodayPage::readBeside()
{
    const auto reader = [member = m_session.workspace().actor(), words = m_session.words()](
                            storage::Database& db, QDate today) { return read(db, today, member, words); };
    if (!m_read)
        m_read =
            std::make_unique<BackgroundRead<Read>>(m_session, reader, [this](Read read) { take(std::move(read)); });
    m_read->beginAnew(reader);
}

void TodayPage::take(Read read)
{
    m_queue = std::move(read.queue);
    m_done = std::move(read.done);
    m_stale = m_later.isActive(); // then it is of before the last change
    m_words = m_session.words();
    const bool isFirst = !std::exchange(m_hasQueue, true);
    if (isFirst)
        Q_EMIT ready();
    Q_EMIT badgeChanged();
    if (m_table)
        show();
    Q_EMIT captionChanged();
}

bool TodayPage::isMine(const Entry& entry) const
{
    return today::isFor(entry.item, {m_session.workspace().actor(), false}, m_session.directory(), m_session.today());
}

bool TodayPage::isOfTeam(const Entry& entry) const
{
    return today::isFor(entry.item, {m_session.workspace().actor(), true}, m_session.directory(), m_session.today());
}

bool TodayPage::isWithTeam() const
{
    return m_chips && m_chips->current() == kTeamChip;
}

int TodayPage::countOf(bool withTeam) const
{
    return int(std::ranges::count_if(m_queue.waiting,
                                     [&](const Entry& entry) { return withTeam ? isOfTeam(entry) : isMine(entry); }));
}

int TodayPage::badge() const
{
    return m_session.workspace().actor().isValid() ? countOf(false) : 0;
}

QString TodayPage::caption() const
{
    return dateWithWeekday(m_session.today());
}

QString TodayPage::totals()
{
    const TodayRow* row = current();
    return row ? tr("Rank: %1").arg(today::rankText(row->entry, m_session.words())) : QString();
}

void TodayPage::build()
{
    PageBar* bar = addBar();
    addChips(*bar);
    m_weights = new QPushButton(bar);
    m_weights->setObjectName(named("weights"));
    bar->add(m_weights);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(named("splitter"));
    m_splitter->setChildrenCollapsible(false);
    addList(m_splitter);
    m_table->setEntries();
    m_side = new QStackedWidget(m_splitter);
    m_side->setObjectName(named("side"));
    m_cards = new DayCards(m_session, m_side);
    m_peek = new Inspector(m_side);
    m_cardScroll = bareScroll(m_cards);
    m_cardScroll->setObjectName(named("cards"));
    setKind(m_cardScroll, "reading");
    connect(m_cardScroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_cardScroll,
            [scroll = m_cardScroll](int, int most) { scroll->setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    m_side->addWidget(m_cardScroll);
    m_side->addWidget(m_peek);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({kListWidth, kSideWidth});
    column()->addWidget(m_splitter, 1);

    connect(m_weights, &QPushButton::clicked, this, [this] { openWeightsForm(m_session, window()); });
    connect(m_table, &DataTable::opened, this, &TodayPage::open);
    connect(m_table, &DataTable::peeked, this, &TodayPage::peek);
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("today."),
                 {QStringLiteral("act"), QStringLiteral("snooze"), QStringLiteral("assign"), QString(),
                  QStringLiteral("open"), QStringLiteral("account")});
    });
    connect(m_table->emptyState(), &EmptyState::triggered, this,
            [this] { m_session.shell().navigate(QStringLiteral("accounts")); });
}

/// In a small window the cards stand below the queue.
void TodayPage::resizeEvent(QResizeEvent* event)
{
    ListPage::resizeEvent(event);
    if (!m_splitter)
        return;
    const int side = width() < kNarrowBelow ? kNarrowSide : kSideWidth;
    turnSplitter(*m_splitter, width() >= kBesideFrom, {width() - side, side}, {kLeastList, kLeastSide},
                 {{m_table, kLeastList}});
    if (m_splitter->orientation() == Qt::Horizontal && side != std::exchange(m_sideWidth, side))
        m_splitter->setSizes({width() - side, side});
}

void TodayPage::retranslate()
{
    m_chips->setAccessibleName(tr("Whose"));
    m_table->setAccessibleName(tr("Today"));
    m_weights->setText(tr("Change the order…"));
    m_cards->retranslate();
    m_cardScroll->setAccessibleName(tr("Done today and coming up"));
    Column<TodayRow> only{.id = QStringLiteral("entry"),
                          .title = tr("Today"),
                          .display = [this](const TodayRow& row) { return spoken(paintOf(row)); },
                          .kind = CellKind::Entry,
                          .width = 200};
    only.paint = [this](const TodayRow& row) { return QVariant::fromValue(paintOf(row)); };
    std::vector<Column<TodayRow>> columns;
    columns.push_back(std::move(only));
    m_model->setColumns(std::move(columns));
    if (!m_hasQueue || m_words == m_session.words())
        return applyFilter();
    m_stale = true; // act and reason are told in the window's language
    refresh();
}

EntryData TodayPage::paintOf(const TodayRow& row) const
{
    const Entry& entry = row.entry;
    const TodayLook& look = lookOf(*entry.source);
    EntryData cell{row.place,
                   QString::fromLatin1(look.icon),
                   entry.name,
                   entry.item.act,
                   entry.item.reason,
                   today::dueText(entry, m_session.today()),
                   today::dueTone(entry, m_session.today())};
    if (isWithTeam()) {
        QString whose = oneLine(m_session.directory().memberName(entry.item.member), 40);
        if (whose.isEmpty())
            whose = oneLine(m_session.directory().teamName(entry.item.team), 40);
        if (!whose.isEmpty())
            cell.reason = whose + QStringLiteral(" · ") + cell.reason;
    }
    if (look.actName)
        cell.keys.push_back({QStringLiteral("E"), look.actName()});
    cell.keys.push_back({QStringLiteral("Z"), tr("Snooze")});
    if (look.assign)
        cell.keys.push_back({QStringLiteral("A"), tr("Assign")});
    return cell;
}

qint64 TodayPage::idOf(const Entry& entry)
{
    qint64& id = m_ids[{codeOf(entry), entry.item.row}];
    if (id == 0)
        id = m_ids.size();
    return id;
}

void TodayPage::show()
{
    std::vector<TodayRow> rows;
    const bool withTeam = isWithTeam();
    int place = 0;
    for (const Entry& entry : m_queue.waiting) {
        if (!isOfTeam(entry))
            continue;
        const bool isShown = withTeam || isMine(entry);
        rows.push_back({idOf(entry), isShown ? ++place : 0, entry});
    }
    // Those that are gone leave first: the list then stands on the row below, and not on the first one.
    QSet<qint64> there;
    for (const TodayRow& row : rows)
        there.insert(row.id);
    std::vector<qint64> gone;
    for (const TodayRow& row : m_model->rows())
        if (!there.contains(row.id))
            gone.push_back(row.id);
    m_model->patch({}, gone);
    m_model->setRows(std::move(rows));
    refreshChips();
    if (m_chips->current().isEmpty())
        m_chips->setSelected({kMineChip});
    fillEmptyState();
    setFilter();
    chooseFirst();
    m_cards->showDone(m_done);
    std::vector<const Entry*> coming;
    for (const Entry& entry : m_queue.coming)
        if (withTeam ? isOfTeam(entry) : isMine(entry))
            coming.push_back(&entry);
    m_cards->showComing(coming);
    showPeek();
    Q_EMIT totalsChanged();
}

std::vector<TodayPage::Choice> TodayPage::choices() const
{
    return {{kMineChip, tr("Mine"), [this](const TodayRow& row) { return isMine(row.entry); }},
            {kTeamChip, tr("Team"), [](const TodayRow&) { return true; }}};
}

void TodayPage::applyFilter()
{
    if (m_hasQueue)
        show();
}

void TodayPage::clearFilters()
{
    m_chips->setSelected({kTeamChip});
    chipChosen();
}

void TodayPage::rowChosen(qint64)
{
    Q_EMIT totalsChanged();
    showPeek();
}

void TodayPage::fillEmptyState()
{
    const auto next = std::ranges::find_if(
        m_queue.coming, [this](const Entry& entry) { return isWithTeam() ? isOfTeam(entry) : isMine(entry); });
    const QString then = next == m_queue.coming.end()
                             ? tr("Nothing is coming within %1 days.").arg(today::kAheadDays)
                             : tr("Next: %1, %2").arg(dateWithWeekday(next->from()), today::comingText(*next));
    const auto hasAccounts = m_session.read(AccountStore(m_session.db()).areAtLeast(1));
    if (hasAccounts && !*hasAccounts)
        m_table->emptyState()->setWords(QStringLiteral("building-2"), tr("No accounts yet."),
                                        tr("What waits for you appears here once there are accounts."),
                                        tr("Show the accounts"));
    else
        m_table->emptyState()->setWords(QStringLiteral("sun"), tr("All clear."), then, tr("Show the accounts"));
    m_table->noMatchState()->setWords(QStringLiteral("sun"), tr("All clear."), then, tr("Show the team’s"));
}

/// What was done is no longer there for the next key, also while a large workspace is still being read.
TodayAct TodayPage::actOn(const TodayRow& row)
{
    const auto leave = [self = QPointer<TodayPage>(this), id = row.id] {
        if (self && self->m_read && self->m_read->isUnderWay() && self->m_model->find(id))
            self->m_model->patch({}, {id});
    };
    // The team's list goes on showing it, under another name once it is read.
    const auto give = [self = QPointer<TodayPage>(this), leave](MemberId to) {
        if (self && !self->isWithTeam() && to != self->m_session.workspace().actor())
            leave();
    };
    return {m_session, this, row.entry, menuPoint(), leave, give};
}

void TodayPage::perform()
{
    const TodayRow* row = current();
    if (row && lookOf(*row->entry.source).act)
        lookOf(*row->entry.source).act(actOn(*row));
}

void TodayPage::snooze()
{
    const TodayRow* row = current();
    if (!row)
        return;
    const TodayAct on = actOn(*row);
    if (const TodayLook& look = lookOf(*on.entry.source); look.snooze)
        return look.snooze(on);
    chooseSnoozeDay(m_session, this, on.at, [on](QDate until) {
        on.session.run(
            snooze::putOff(codeOf(on.entry), on.entry.item.row, on.entry.item.account, until, on.session.act()),
            tr("“%1” snoozed until %2.").arg(oneLine(on.entry.name, 40), dateWithWeekday(until)), on.done);
    });
}

void TodayPage::assign()
{
    const TodayRow* row = current();
    if (row && lookOf(*row->entry.source).assign)
        lookOf(*row->entry.source).assign(actOn(*row));
}

void TodayPage::open()
{
    const TodayRow* row = current();
    if (!row)
        return;
    const TodayLook& look = lookOf(*row->entry.source);
    const auto [page, where] = look.place ? look.place(row->entry) : std::pair<QString, QString>();
    if (!page.isEmpty())
        m_session.shell().navigate(page, where);
}

void TodayPage::peek()
{
    m_side->setCurrentIndex(1 - m_side->currentIndex());
    showPeek();
}

void TodayPage::showPeek()
{
    if (!m_side || m_side->currentWidget() != m_peek)
        return;
    m_peek->clear();
    const TodayRow* row = current();
    if (!row)
        return m_peek->setHead(tr("Nothing chosen"), {});
    const Entry& entry = row->entry;
    const Directory& directory = m_session.directory();
    m_peek->setHead(entry.name, entry.item.act);
    const auto fact = [this](const QString& label, const QString& value) {
        m_peek->addFact(label, value.isEmpty() ? absentText() : value);
    };
    if (entry.item.account.isValid()) {
        fact(tr("Owner"), oneLine(directory.memberName(entry.owner), 40));
        fact(tr("MRR"), money(entry.mrr, m_session.baseCurrency()));
    }
    QString whose = directory.memberName(entry.item.member);
    fact(tr("Whose turn"), oneLine(whose.isEmpty() ? directory.teamName(entry.item.team) : whose, 40));
    fact(tr("Due date"), entry.item.due.isValid() ? dateLong(entry.item.due) : QString());
    fact(tr("Rank"), QString::number(entry.rank()));
    QVBoxLayout* why = m_peek->addSection(tr("Why it is here"));
    auto* text = new TextLabel(TextLabel::Kind::Body, entry.item.reason, m_peek);
    text->setWordWrap(true);
    why->addWidget(text);
}

std::vector<Command> TodayPage::commands()
{
    const auto look = [this]() -> const TodayLook* {
        const TodayRow* row = current();
        return row ? &lookOf(*row->entry.source) : nullptr;
    };
    std::vector<Command> all;
    Command act = onList(
        QStringLiteral("today.act"),
        [this, look] {
            const TodayLook* of = look();
            return of && of->actName ? of->actName() : tr("Do it");
        },
        QStringLiteral("E"), [this] { perform(); });
    act.enabled = [this, look] {
        const TodayLook* of = look();
        return of && of->act && !m_session.workspace().isReadOnly();
    };
    all.push_back(std::move(act));
    Command later = onList(
        QStringLiteral("today.snooze"), [] { return tr("Snooze…"); }, QStringLiteral("Z"), [this] { snooze(); });
    later.enabled = [this] { return current() && !m_session.workspace().isReadOnly(); };
    all.push_back(std::move(later));
    Command give = onList(
        QStringLiteral("today.assign"), [] { return tr("Assign…"); }, QStringLiteral("A"), [this] { assign(); });
    give.enabled = [this, look] {
        const TodayLook* of = look();
        return of && of->assign && !m_session.workspace().isReadOnly();
    };
    all.push_back(std::move(give));
    // Enter is the list's own key.
    all.push_back(onList(
        QStringLiteral("today.open"), [] { return tr("Open"); }, {}, [this] { open(); }));
    all.push_back(onList(
        QStringLiteral("today.account"), [] { return tr("Open the account"); }, QStringLiteral("G"),
        [this] {
            if (const TodayRow* row = current(); row && row->entry.item.account.isValid())
                m_session.shell().navigate(QStringLiteral("account"), QString::number(row->entry.item.account.value()));
        }));
    all.push_back({.id = QStringLiteral("today.weights"),
                   .text = [] { return tr("Change the order of Today…"); },
                   .run = [this] { openWeightsForm(m_session, window()); },
                   .icon = QStringLiteral("settings")});
    return all;
}

} // namespace tasuki
