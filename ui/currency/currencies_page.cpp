// SPDX-License-Identifier: GPL-3.0-or-later
#include "currency/currencies_page.h"

#include "currency/rate_form.h"
#include "export/export_lists.h"
#include "revenue/revenue_store.h"
#include "session/background_read.h"
#include "shell/list_export.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/format.h"
#include "widgets/share_bars.h"
#include "widgets/small_widgets.h"
#include "widgets/summary_strip.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace tasuki {

using revenue::CurrencyUse;

namespace {

qint64 idOf(const CurrencyUse& use)
{
    // The list is of codes: one without a rate has no row of its own in the file.
    return qint64(qHash(use.code) >> 1) + 1;
}

} // namespace

CurrenciesPage::CurrenciesPage(Session& session, QWidget* parent)
    : ListPage(session, {.room = QStringLiteral("currencies"), .hasSearch = false}, &idOf, parent),
      m_read(std::make_unique<BackgroundRead<std::vector<CurrencyUse>>>(
          session, [](storage::Database& db, QDate) { return revenue::RevenueStore(db).currencyUses(); },
          [this](std::vector<CurrencyUse> uses) { take(std::move(uses)); }))
{
    // Every contract row is counted: only while somebody looks.
    follow({Entity::Currency, Entity::Subscription, Entity::Account, Entity::Setting}, [this] {
        m_read->renew();
        m_acted = m_session.isActing();
    });
}

CurrenciesPage::~CurrenciesPage() = default;

bool CurrenciesPage::isReady()
{
    if (!m_known && m_session.isLarge())
        m_read->begin();
    return m_known || !m_read->isUnderWay();
}

QString CurrenciesPage::caption() const
{
    return tr("base currency %1", "caption").arg(m_session.baseCurrency());
}

QString CurrenciesPage::place() const
{
    const CurrencyUse* use = current();
    return use ? use->code : QString();
}

void CurrenciesPage::build()
{
    PageBar* bar = addBar();
    m_base = new TextLabel(TextLabel::Kind::Secondary, {}, bar);
    m_base->setWordWrap(true);
    const auto button = [&](const char* name) {
        auto* made = new QPushButton(bar);
        made->setObjectName(named(name));
        return made;
    };
    m_add = button("add");
    m_change = button("change");
    m_remove = button("remove");
    bar->add(m_base, 1);
    bar->add(m_add);
    bar->add(m_change);
    bar->add(m_remove);
    m_warning = new QWidget(this);
    m_warning->setObjectName(named("warning"));
    auto* warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(20, 12, 20, 4);
    m_missing = new TextLabel(TextLabel::Kind::Body, {}, m_warning);
    m_missing->setTone(Tone::Warn);
    m_missing->setWordWrap(true);
    warning->addWidget(m_missing, 1);
    column()->addWidget(m_warning);
    m_sums = new SummaryStrip(this);
    m_used = m_sums->addCard(named("used"));
    m_foreign = m_sums->addCard(named("foreign"));
    m_lacking = m_sums->addCard(named("lacking"));
    m_shares = m_sums->addBars(named("shares"));
    column()->addWidget(m_sums);
    addList();
    connect(m_used, &KpiCard::activated, this, &CurrenciesPage::goToList);
    connect(m_foreign, &KpiCard::activated, this, &CurrenciesPage::goToList);
    connect(m_lacking, &KpiCard::activated, this, &CurrenciesPage::fillGap);
    connect(m_add, &QPushButton::clicked, this, &CurrenciesPage::add);
    connect(m_change, &QPushButton::clicked, this, &CurrenciesPage::change);
    connect(m_remove, &QPushButton::clicked, this, &CurrenciesPage::remove);
    connect(m_table, &DataTable::opened, this, &CurrenciesPage::change);
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QPoint& at) {
        showMenu(at, QStringLiteral("rate."),
                 {QStringLiteral("change"), QStringLiteral("remove"), QString(), QStringLiteral("add")});
    });
    connect(m_table, &DataTable::currentIdChanged, this, [this] {
        const CurrencyUse* use = current();
        m_change->setEnabled(use && !use->isBase);
        m_remove->setEnabled(use && use->rate);
    });
    m_change->setEnabled(false);
    m_remove->setEnabled(false);
}

qint64 CurrenciesPage::rowAt(const QString& place) const
{
    const auto use = std::ranges::find(m_uses, place, &CurrencyUse::code);
    return use == m_uses.end() ? 0 : idOf(*use);
}

void CurrenciesPage::refresh()
{
    if (!m_stale)
        return showUses();
    // What is known of a large workspace stays until it is read.
    if (m_session.isLarge())
        return m_read->begin();
    auto uses = revenue::RevenueStore(m_session.db()).currencyUses();
    if (!uses)
        return m_session.sayReadFailed(uses.error());
    take(std::move(*uses));
}

void CurrenciesPage::take(std::vector<CurrencyUse> uses)
{
    m_known = true;
    m_uses = std::move(uses);
    m_stale = false;
    const bool shown = m_table;
    Q_EMIT ready(); // who waits for it builds it now, and so shows them
    if (shown)
        showUses();
}

void CurrenciesPage::showUses()
{
    Q_EMIT captionChanged();
    QStringList missing;
    for (const CurrencyUse& use : m_uses)
        if (use.lacksRate())
            missing += use.code.left(20);
    m_missing->setText(tr("In use without a rate: %1. Add a rate for each to calculate metrics.")
                           .arg(missing.join(QStringLiteral(", "))));
    m_warning->setVisible(!missing.isEmpty());
    m_base->setText(
        tr("One unit of each currency in %1. A rate applies to every month; changing it restates past months.")
            .arg(m_session.baseCurrency()));
    showSums();
    showRows(m_uses, std::exchange(m_acted, false));
}

void CurrenciesPage::showSums()
{
    m_sums->setWanted(!m_uses.empty());
    qint64 used = 0;
    qint64 rows = 0;
    qint64 foreign = 0;
    qint64 lacking = 0;
    std::vector<ShareBars::Share> shares;
    for (const CurrencyUse& use : m_uses) {
        used += qint64(use.isUsed());
        rows += use.rows;
        foreign += use.isBase ? 0 : use.rows;
        lacking += qint64(use.lacksRate());
        if (use.rows > 0)
            shares.push_back({use.code, double(use.rows)});
    }
    m_used->setTitle(tr("Currencies in use"));
    m_used->setFigure(number(used));
    m_used->setCaption(tr("Base currency: %1").arg(m_session.baseCurrency()));
    m_foreign->setTitle(tr("Lines in another currency"));
    m_foreign->setFigure(number(foreign));
    m_foreign->setCaption(
        rows == 0 ? QString()
                  : tr("%1 of %Ln contract line(s)", nullptr, int(rows)).arg(percent(double(foreign) / double(rows))));
    m_lacking->setTitle(tr("No rate"));
    m_lacking->setFigure(number(lacking));
    m_lacking->setCaption(lacking == 0 ? tr("Every currency in use has a rate.") : tr("Open to add a rate."));
    m_shares->setShares(tr("Contract lines by currency"), std::move(shares),
                        [](double lines) { return number(qint64(lines)); });
}

/// To the first currency that lacks a rate; the sheet that gives it one.
void CurrenciesPage::fillGap()
{
    const auto lacking = std::ranges::find_if(m_uses, &CurrencyUse::lacksRate);
    if (lacking == m_uses.end())
        return goToList();
    m_table->selectId(idOf(*lacking));
    add();
}

void CurrenciesPage::retranslate()
{
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    setButtonWords(m_add, tr("Add rate…"), tr("Add a rate"), QStringLiteral("Ctrl+N"));
    setButtonWords(m_change, tr("Change rate…"), tr("Change the rate"), QStringLiteral("Enter"));
    setButtonWords(m_remove, tr("Remove"), tr("Remove the rate"), QStringLiteral("Del"));
    m_table->setAccessibleName(tr("Currencies"));
    m_table->emptyState()->setWords(QStringLiteral("arrow-left-right"), tr("No currencies yet."),
                                    tr("Add a rate for contracts in other currencies."), tr("Add a rate"));
    const auto count = [&](const char* id, const QString& title, qint64 CurrencyUse::*field) {
        return Column<CurrencyUse>{
            .id = QLatin1String(id),
            .title = title,
            .display = [field](const CurrencyUse& use) { return number(use.*field); },
            .kind = CellKind::Figure,
            .width = 130,
            .alignment = kRight,
            .sortKey = [field](const CurrencyUse& use) { return SortKey(use.*field); },
            .exportTitle = QLatin1String(id),
            .exportValue = [field](const CurrencyUse& use) { return QString::number(use.*field); }};
    };
    m_model->setColumns({
        {.id = QStringLiteral("currency"),
         .title = tr("Currency"),
         .display = [](const CurrencyUse& use) { return use.code; },
         .width = 140,
         .searchable = true,
         .exportTitle = QStringLiteral("currency")},
        {.id = QStringLiteral("rate"),
         .title = tr("Rate"),
         .display =
             [](const CurrencyUse& use) {
                 return use.isBase ? QStringLiteral("1")
                        : use.rate ? revenue::rateText(use.rate->ratePico)
                                   : absentText();
             },
         .kind = CellKind::Figure,
         .width = 190,
         .alignment = kRight,
         .sortKey =
             [](const CurrencyUse& use) {
                 return use.isBase ? SortKey(double(kPico))
                        : use.rate ? SortKey(double(use.rate->ratePico))
                                   : SortKey();
             },
         .exportTitle = QStringLiteral("rate"),
         .exportValue =
             [](const CurrencyUse& use) {
                 return use.isBase ? QStringLiteral("1") : use.rate ? revenue::rateText(use.rate->ratePico) : QString();
             }},
        count("contract_rows", tr("Contract lines"), &CurrencyUse::rows),
        count("accounts", tr("Accounts"), &CurrencyUse::accounts),
        {.id = QStringLiteral("state"),
         .title = tr("State"),
         .display = [](const CurrencyUse& use) { return stateText(use).text; },
         .kind = CellKind::Pill,
         .width = 170,
         .paint = [](const CurrencyUse& use) { return QVariant::fromValue(stateText(use)); },
         .exportTitle = QStringLiteral("state"),
         .exportValue =
             [](const CurrencyUse& use) {
                 if (use.isBase || use.lacksRate())
                     return use.isBase ? QStringLiteral("base") : QStringLiteral("no_rate");
                 return use.isUsed() ? QStringLiteral("in_use") : QStringLiteral("not_in_use");
             }},
    });
    refresh();
}

PillData CurrenciesPage::stateText(const CurrencyUse& use)
{
    if (use.isBase)
        return {tr("Base currency"), Tone::Accent, true};
    if (use.lacksRate())
        return {tr("No rate"), Tone::Warn, true};
    return use.isUsed() ? PillData{tr("In use"), Tone::Good, true} : PillData{tr("Not in use"), Tone::Neutral, true};
}

void CurrenciesPage::add()
{
    CurrencyUse wanted;
    if (const CurrencyUse* use = current(); use && use->lacksRate())
        wanted = *use;
    openRateForm(m_session, window(), wanted);
}

void CurrenciesPage::change()
{
    const CurrencyUse* use = current();
    if (!use)
        return;
    if (use->isBase)
        return m_session.sayError(
            invalid(tr("%1 is the base currency. All metrics are in it; its rate is 1.").arg(use->code)));
    openRateForm(m_session, window(), *use);
}

void CurrenciesPage::remove()
{
    if (const CurrencyUse* use = current())
        m_session.run(revenue::removeRate(*use, m_session.act()), tr("Rate of %1 removed.").arg(use->code));
}

std::vector<Command> CurrenciesPage::commands()
{
    return {{.id = QStringLiteral("rate.add"),
             .text = [] { return tr("Add a rate…"); },
             .run = [this] { add(); },
             .menu = CommandMenu::New,
             .scope = CommandScope::Page,
             .icon = QStringLiteral("plus")},
            {.id = QStringLiteral("rate.change"),
             .text = [] { return tr("Change the rate…"); },
             .run = [this] { change(); },
             .scope = CommandScope::Page,
             .enabled = [this] { return current() != nullptr; }},
            {.id = QStringLiteral("rate.remove"),
             .text = [] { return tr("Remove the rate"); },
             .run = [this] { remove(); },
             .scope = CommandScope::List,
             .shortcuts = {QKeySequence(Qt::Key_Delete)},
             .enabled = [this] { return current() != nullptr; }}};
}

/// The columns that an import reads: of currencies that have a rate.
std::optional<TableExport> CurrenciesPage::exportTable()
{
    std::vector<QStringList> shown;
    for (int row = 0; row < m_model->rowCount(); ++row)
        shown.push_back({m_model->at(row).code});
    return listExport(QStringLiteral("currencies"), *m_table, exports::columnCount(Entity::Currency),
                      [this, shown = std::move(shown)](TermLanguage) {
                          return exports::pickedTable(
                              [&](format::RowSink& sink) {
                                  return exports::exportList(m_session.db(), Entity::Currency, m_session.today(), {},
                                                             sink);
                              },
                              {QStringLiteral("currency")}, shown);
                      });
}

} // namespace tasuki
