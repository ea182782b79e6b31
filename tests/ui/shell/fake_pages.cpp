// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_pages.h"

#include "shell/list_export.h"
#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/filter_chips.h"
#include "widgets/format.h"
#include "widgets/inspector.h"
#include "widgets/search_edit.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTest>

namespace tasuki::test {

namespace {

const QDate kToday(2024, 10, 16);

bool ja()
{
    return QLocale().language() == QLocale::Japanese;
}

QString word(const char* english, const QString& japanese)
{
    return ja() ? japanese : QString::fromUtf8(english);
}

Tone renewalTone(QDate renewal)
{
    const auto days = kToday.daysTo(renewal);
    return days <= 30 ? Tone::Bad : (days <= 90 ? Tone::Warn : Tone::Neutral);
}

} // namespace

std::vector<FakeAccount> fakeAccounts(int count)
{
    const std::pair<QString, QString> names[] = {
        {QStringLiteral("青葉不動産"), QStringLiteral("あおばふどうさん")},
        {QStringLiteral("アサヒ電機工業"), QStringLiteral("あさひでんきこうぎょう")},
        {QStringLiteral("伊勢物流ホールディングス"), QStringLiteral("いせぶつりゅうほーるでぃんぐす")},
        {QStringLiteral("宇治茶販売"), QStringLiteral("うじちゃはんばい")},
        {QStringLiteral("オリオン会計事務所"), QStringLiteral("おりおんかいけいじむしょ")},
        {QStringLiteral("かがやき食品"), QStringLiteral("かがやきしょくひん")},
        {QStringLiteral("北野メディカル"), QStringLiteral("きたのめでぃかる")},
        {QStringLiteral("クレスト人材"), QStringLiteral("くれすとじんざい")},
        {QStringLiteral("港南ケアサービス"), QStringLiteral("こうなんけあさーびす")},
        {QStringLiteral("さくら商事"), QStringLiteral("さくらしょうじ")},
        {QStringLiteral("白川ソフトウェア"), QStringLiteral("しらかわそふとうぇあ")},
        {QStringLiteral("すみれ薬局グループ"), QStringLiteral("すみれやっきょくぐるーぷ")},
        {QStringLiteral("高崎運輸"), QStringLiteral("たかさきうんゆ")},
        {QStringLiteral("つばめ教育出版"), QStringLiteral("つばめきょういくしゅっぱん")},
        {QStringLiteral("東都印刷"), QStringLiteral("とうといんさつ")},
        {QStringLiteral("ノースウィンド証券"), QStringLiteral("のーすうぃんどしょうけん")}};
    const std::pair<QString, Tone> stages[] = {{QStringLiteral("導入"), Tone::Info},
                                               {QStringLiteral("定着"), Tone::Good},
                                               {QStringLiteral("更新"), Tone::Warn},
                                               {QStringLiteral("解約"), Tone::Neutral}};
    const QString touches[] = {QStringLiteral("ハイタッチ"), QStringLiteral("ロータッチ"),
                               QStringLiteral("テックタッチ")};
    const QString owners[] = {QStringLiteral("田中 陸"), QStringLiteral("佐藤 美咲"), QStringLiteral("高橋 葵"),
                              QStringLiteral("鈴木 健")};
    std::vector<FakeAccount> all;
    all.reserve(size_t(count));
    quint32 state = 12345;
    const auto next = [&state](quint32 below) { return (state = state * 1664525u + 1013904223u) / 65536u % below; };
    for (int i = 0; i < count; ++i) {
        FakeAccount a;
        a.id = 1000 + i;
        const auto& [name, yomi] = names[size_t(i) % std::size(names)];
        const QString suffix = i < int(std::size(names)) ? QString() : QString::number(i / int(std::size(names)));
        a.name = name + suffix;
        a.yomi = yomi + suffix;
        a.health = 30 + int(next(65));
        a.change = int(next(30)) - 15;
        if (i % 3 == 0)
            a.change = 0;
        std::tie(a.stage, a.stageTone) = stages[next(4)];
        a.touch = touches[next(3)];
        a.mrr = 10000 * (1 + next(180));
        a.renewal = kToday.addDays(int(next(320)) + 4);
        a.owner = owners[next(4)];
        double level = 50;
        for (int w = 0; w < 13; ++w)
            a.trend.emplace_back(level += int(next(21)) - 10);
        all.push_back(std::move(a));
    }
    return all;
}

RowTableModel<FakeAccount>::Columns fakeColumns(std::function<bool(const FakeAccount&, const QVariant&)> renamed)
{
    using C = Column<FakeAccount>;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    C name{.id = QStringLiteral("name"), .title = word("Account", QStringLiteral("顧客"))};
    name.display = [](const FakeAccount& a) { return a.name; };
    name.kind = CellKind::Name;
    name.width = 204;
    name.sortKey = [](const FakeAccount& a) { return SortKey(a.yomi); };
    name.searchable = true;
    name.searchText = [](const FakeAccount& a) { return a.yomi; };
    name.exportTitle = QStringLiteral("name");
    name.editValue = [](const FakeAccount& a) { return QVariant(a.name); };
    name.commit = std::move(renamed);
    C health{.id = QStringLiteral("health"), .title = word("Health", QStringLiteral("ヘルス"))};
    health.display = [](const FakeAccount& a) { return QString::number(a.health); };
    health.kind = CellKind::Health;
    health.width = 152;
    health.sortKey = [](const FakeAccount& a) { return SortKey(a.health); };
    health.paint = [](const FakeAccount& a) { return QVariant::fromValue(HealthData{a.health, a.change}); };
    health.spoken = [](const FakeAccount& a) { return spoken(HealthData{a.health, a.change}); };
    health.exportTitle = QStringLiteral("health");
    C trend{.id = QStringLiteral("trend"), .title = word("Trend (13 w)", QStringLiteral("推移(13週)"))};
    trend.kind = CellKind::Spark;
    trend.width = 108;
    trend.sortKey = [](const FakeAccount& a) { return SortKey(*a.trend.back() - *a.trend.front()); };
    trend.paint = [](const FakeAccount& a) { return QVariant::fromValue(SparkData{a.trend, healthTone(a.health)}); };
    trend.spoken = [](const FakeAccount& a) { return spoken(SparkData{a.trend, Tone::Neutral}); };
    C stage{.id = QStringLiteral("stage"), .title = word("Stage", QStringLiteral("ステージ"))};
    stage.display = [](const FakeAccount& a) { return a.stage; };
    stage.kind = CellKind::Pill;
    stage.width = 84;
    stage.paint = [](const FakeAccount& a) { return QVariant::fromValue(PillData{a.stage, a.stageTone, true}); };
    stage.exportTitle = QStringLiteral("stage");
    C touch{.id = QStringLiteral("touch"), .title = word("Touch", QStringLiteral("タッチ"))};
    touch.display = [](const FakeAccount& a) { return a.touch; };
    touch.kind = CellKind::Muted;
    touch.width = 116;
    touch.exportTitle = QStringLiteral("touch_tier");
    C mrr{.id = QStringLiteral("mrr"), .title = QStringLiteral("MRR")};
    mrr.display = [](const FakeAccount& a) { return money(Amount::fromMinor(a.mrr), QStringLiteral("JPY")); };
    mrr.kind = CellKind::Figure;
    mrr.width = 112;
    mrr.alignment = right;
    mrr.sortKey = [](const FakeAccount& a) { return SortKey(a.mrr); };
    mrr.exportTitle = QStringLiteral("mrr");
    mrr.exportValue = [](const FakeAccount& a) { return QString::number(a.mrr); };
    C renewal{.id = QStringLiteral("renewal"), .title = word("Renewal", QStringLiteral("更新日"))};
    renewal.display = [](const FakeAccount& a) { return dateNumeric(a.renewal); };
    renewal.kind = CellKind::TwoPart;
    renewal.width = 178;
    renewal.sortKey = [](const FakeAccount& a) { return SortKey(a.renewal); };
    renewal.paint = [](const FakeAccount& a) {
        return QVariant::fromValue(
            TwoPartData{dateNumeric(a.renewal), daysUntil(a.renewal, kToday), renewalTone(a.renewal)});
    };
    renewal.exportTitle = QStringLiteral("renewal_date");
    C owner{.id = QStringLiteral("owner"), .title = word("Owner", QStringLiteral("主担当"))};
    owner.display = [](const FakeAccount& a) { return a.owner; };
    owner.width = 110;
    owner.searchable = true;
    owner.exportTitle = QStringLiteral("owner");
    return {name, health, trend, stage, touch, mrr, renewal, owner};
}

QString FakeAccountsPage::title() const
{
    return word("Accounts", QStringLiteral("担当顧客"));
}

QString FakeAccountsPage::caption() const
{
    return word("30 accounts · MRR ¥30.7M", QStringLiteral("30社 ・ MRR ¥3,068万"));
}

void FakeAccountsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new PageBar;
    m_chips = new FilterChips(FilterChips::Mode::Single);
    m_chips->setAccessibleName(QStringLiteral("Filter"));
    bar->add(m_chips, 1);
    filter = new SearchEdit;
    filter->setObjectName(QStringLiteral("accountFilter"));
    filter->setAccessibleName(QStringLiteral("Filter"));
    filter->setFixedWidth(160);
    bar->add(filter);
    auto* columns = new QPushButton(themeIcon(QStringLiteral("columns-3")), word("Columns", QStringLiteral("列")));
    auto* board = new QPushButton(themeIcon(QStringLiteral("square-kanban")), word("Board", QStringLiteral("ボード")));
    bar->add(columns);
    bar->add(board);
    layout->addWidget(bar);
    table = new DataTable(QStringLiteral("accountTable"));
    table->setAccessibleName(QStringLiteral("Accounts"));
    layout->addWidget(table, 1);
    model = new RowTableModel<FakeAccount>([](const FakeAccount& a) { return a.id; }, this);
    model->setColumns(fakeColumns());
    model->setRows(fakeAccounts(30));
    table->setTable(model);
    table->sortByColumn(0, Qt::AscendingOrder);
    m_inspector = new Inspector;
    connect(table, &DataTable::currentIdChanged, this, &FakeAccountsPage::showAccount);
    connect(filter, &SearchEdit::searchTextChanged, model, [this](const QString& text) { model->setFilterText(text); });
    table->selectId(1003);
}

void FakeAccountsPage::retranslate()
{
    m_chips->setChips({{QStringLiteral("all"), word("All", QStringLiteral("すべて"))},
                       {QStringLiteral("renewal"), word("Renewal within 90 days", QStringLiteral("更新90日以内"))},
                       {QStringLiteral("health"), word("Health falling", QStringLiteral("ヘルス低下")), 12},
                       {QStringLiteral("onboarding"), word("Onboarding", QStringLiteral("導入中"))},
                       {QStringLiteral("tech"), word("Tech touch", QStringLiteral("テックタッチ"))}});
    filter->setPlaceholderText(word("Filter", QStringLiteral("絞り込み")));
    model->setColumns(fakeColumns());
    showAccount(table->currentId());
}

void FakeAccountsPage::showAccount(qint64 id)
{
    const FakeAccount* a = model->find(id);
    m_inspector->clear();
    if (!a)
        return;
    m_inspector->setHead(a->name, a->yomi,
                         {{word("Health", QStringLiteral("ヘルス")) + QStringLiteral(" %1").arg(a->health),
                           healthTone(a->health), false},
                          {a->touch, Tone::Neutral, false}});
    m_inspector->addFact(QStringLiteral("MRR"), money(Amount::fromMinor(a->mrr), QStringLiteral("JPY")));
    m_inspector->addFact(word("Renewal", QStringLiteral("契約更新")), dateLong(a->renewal));
    m_inspector->addFact(word("Owner", QStringLiteral("主担当")), a->owner);
    auto* next = m_inspector->addSection(word("Next action", QStringLiteral("次のアクション")));
    auto* inset = new QFrame;
    setKind(inset, "inset");
    auto* lines = new QVBoxLayout(inset);
    lines->setContentsMargins(10, 8, 10, 8);
    lines->addWidget(new TextLabel(TextLabel::Kind::Body, QStringLiteral("キックオフ議事録の共有")));
    lines->addWidget(new TextLabel(TextLabel::Kind::Caption, QStringLiteral("10/18(金)まで ・ 自分")));
    next->addWidget(inset);
    m_inspector->addSection(word("Timeline", QStringLiteral("タイムライン")));
    m_inspector->addEntry(QStringLiteral("10/15"), QStringLiteral("定例会:管理者の異動を確認"));
    m_inspector->addEntry(QStringLiteral("10/09"), QStringLiteral("ヘルス 71→64(ログイン減)"));
    m_inspector->addEntry(QStringLiteral("10/01"), QStringLiteral("引き継ぎ完了:導入チーム → 佐藤"));
    m_inspector->addButton(QStringLiteral("openAccount"), word("Open", QStringLiteral("顧客を開く")));
    m_inspector->addButton(QStringLiteral("handOff"), word("Hand off", QStringLiteral("引き継ぐ")));
}

std::vector<Command> FakeAccountsPage::commands()
{
    const auto note = [this](const char* what) { return [this, what] { done += QString::fromLatin1(what); }; };
    return {{.id = QStringLiteral("account.new"),
             .text = [] { return word("New account", QStringLiteral("顧客を追加")); },
             .run = note("new"),
             .menu = CommandMenu::New,
             .scope = CommandScope::Page},
            {.id = QStringLiteral("account.task"),
             .text = [] { return word("Add a task", QStringLiteral("タスクを追加")); },
             .run = note("task"),
             .scope = CommandScope::List,
             .shortcuts = {QKeySequence(Qt::Key_T)},
             .icon = QStringLiteral("plus")},
            {.id = QStringLiteral("account.handoff"),
             .text = [] { return word("Hand off…", QStringLiteral("引き継ぐ…")); },
             .run = note("handoff"),
             .scope = CommandScope::List,
             .shortcuts = {QKeySequence(Qt::Key_H)},
             .icon = QStringLiteral("arrow-left-right"),
             .enabled = [this] { return table && table->currentId() != 0; }}};
}

bool FakeAccountsPage::focusFilter()
{
    filter->setFocus();
    return true;
}

std::optional<TableExport> FakeAccountsPage::exportTable()
{
    if (!model)
        return std::nullopt;
    return listExport(QStringLiteral("accounts"), *table);
}

QString FakeTodayPage::title() const
{
    return word("Today", QStringLiteral("今日"));
}

QString FakeTodayPage::caption() const
{
    return dateWithWeekday(kToday) + (ja() ? QStringLiteral(" ・ 7件") : QStringLiteral(" · 7"));
}

void FakeTodayPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextLabel::Kind::Section, QStringLiteral("受け取り待ちの引き継ぎ")));
    for (const QString& name : {QStringLiteral("高崎運輸 を受け取る"), QStringLiteral("夕凪フーズ を受け取る")}) {
        auto* card = new Card;
        auto* row = new QHBoxLayout;
        auto* texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(new TextLabel(TextLabel::Kind::Body, name));
        texts->addWidget(
            new TextLabel(TextLabel::Kind::Caption, QStringLiteral("期限を2日超過 ・ チェック 7/7 ・ 導入:田中 陸")));
        row->addLayout(texts, 1);
        row->addWidget(new Pill({QStringLiteral("2日超過"), Tone::Bad, true}));
        row->addWidget(new QPushButton(QStringLiteral("受け取る")));
        card->body()->addLayout(row);
        layout->addWidget(card);
    }
    layout->addStretch(1);
}

QString FakeKpiPage::caption() const
{
    return monthLong(kToday) + word(" (this month is a forecast)", QStringLiteral("(当月は見込み)"));
}

void FakeKpiPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    const auto trend = fakeAccounts(8);
    int series = 0;
    for (const auto& [title, figure, change, tone, caption] :
         {std::tuple{QStringLiteral("NRR(12か月)"), percent(1.096), pointChange(0.006), Tone::Good,
                     QStringLiteral("目標 108% ・ 達成")},
          std::tuple{QStringLiteral("GRR(12か月)"), percent(0.959), pointChange(0.003), Tone::Good,
                     QStringLiteral("目標 96% ・ あと0.1pt")},
          std::tuple{QStringLiteral("月次解約率(MRR)"), percent(0.0042, 2), pointChange(-0.0011, 2), Tone::Good,
                     QStringLiteral("目標 0.5%以下")},
          std::tuple{QStringLiteral("MRR"), moneyCompact(Amount::fromMinor(59250000), QStringLiteral("JPY")),
                     QStringLiteral("+1.7%"), Tone::Bad, QStringLiteral("純増 +¥174万(見込み)")}}) {
        auto* card = new KpiCard;
        card->setTitle(title);
        card->setFigure(figure, {change, tone, false});
        card->setCaption(caption);
        card->setTrend(trend[size_t(series)].trend, series);
        ++series;
        cards->addWidget(card, 1);
    }
    layout->addLayout(cards);
    auto* chart = new Card;
    chart->setTitle(QStringLiteral("NRR / GRR の推移"));
    chart->setCaption(QStringLiteral("直近12か月の売上維持率"));
    layout->addWidget(chart, 1);
}

void FakeEmptyPage::build()
{
    auto* layout = new QVBoxLayout(this);
    auto* empty = new EmptyState;
    empty->setWords(m_icon, word("No handoffs yet", QStringLiteral("引き継ぎはまだありません")),
                    word("A handoff passes an account to the next person with everything they need.",
                         QStringLiteral("引き継ぎは、必要なことをすべて添えて顧客を次の担当者へ渡します。")),
                    word("Start a handoff", QStringLiteral("引き継ぎを始める")));
    layout->addWidget(empty);
}

FakeShell::FakeShell(ThemeMode mode, const QString& code)
    : file(m_dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat),
      settings(file),
      scheme(new FakeScheme),
      theme(std::unique_ptr<ColorSchemeSource>(scheme), mode),
      window({theme, language, settings, dialogs, &acting}),
      accounts(new FakeAccountsPage(&window))
{
    language.set(code);
    window.setWorkspace(QStringLiteral("Tasuki Demo"), QStringLiteral("2024年度 下期 ・ SMB事業部"));
    window.addPage(new FakeTodayPage);
    window.addPage(accounts);
    window.addPage(new FakeEmptyPage(QStringLiteral("handoffs"), word("Handoffs", QStringLiteral("引き継ぎ")),
                                     QStringLiteral("handshake"), PageSection::Mine));
    window.addPage(new FakeKpiPage);
    window.addPage(
        new FakeEmptyPage(QStringLiteral("okr"), QStringLiteral("OKR"), QStringLiteral("target"), PageSection::Team));
    window.addPage(new FakeEmptyPage(QStringLiteral("meetings"), word("Meetings", QStringLiteral("会議")),
                                     QStringLiteral("calendar-days"), PageSection::Activity));
    window.addPage(new FakeEmptyPage(QStringLiteral("settings"), word("Settings", QStringLiteral("設定")),
                                     QStringLiteral("settings"), PageSection::Foot));
    window.navigate(QStringLiteral("accounts"));
}

FakeShell::~FakeShell()
{
    language.set(QStringLiteral("en"));
}

void FakeShell::show(int width, int height)
{
    window.resize(width, height);
    window.show();
    window.activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
}

} // namespace tasuki::test
