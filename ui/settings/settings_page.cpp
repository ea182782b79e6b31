// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_page.h"

#include "onboarding/onboarding_store.h"
#include "onboarding/onboarding_words.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "settings/kinds_editor.h"
#include "settings/routes_editor.h"
#include "settings/settings.h"
#include "settings/settings_table.h"
#include "settings/usage_editor.h"
#include "shell/command.h"
#include "shell/shell.h"
#include "storage/failure.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

constexpr QStringView kTabs[] = {u"workspace", u"routes", u"kinds", u"usage"};

} // namespace

SettingsPage::SettingsPage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    connect(&m_session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (!m_table)
            return;
        if (changes.touches(Entity::Holiday) || changes.touches(Entity::Setting))
            refresh();
        if (changes.touches(Entity::Route) || changes.touches(Entity::RouteItem)
            || changes.touches(Entity::TouchpointKind))
            m_routes->refresh();
        if (changes.touches(Entity::TouchpointKind))
            m_kinds->refresh();
        if (changes.touches(Entity::Usage) || changes.touches(Entity::CoreMetric))
            m_usage->refresh();
    });
}

void SettingsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("settings.tabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_routes = new RoutesEditor(m_session, m_tabs);
    m_kinds = new KindsEditor(m_session, m_tabs);
    m_tabs->addTab(buildWorkspace(), QString());
    m_tabs->addTab(m_routes, QString());
    m_tabs->addTab(m_kinds, QString());
    m_usage = new UsageEditor(m_session, m_tabs);
    m_tabs->addTab(m_usage, QString());
    layout->addWidget(m_tabs);
}

QWidget* SettingsPage::buildWorkspace()
{
    auto* sheet = new QWidget(m_tabs);
    auto* outer = new QVBoxLayout(sheet);
    outer->setContentsMargins(0, 12, 0, 0);
    auto* cards = new Beside(12, sheet);
    outer->addWidget(cards);
    m_general = new Card(sheet);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(
        QFormLayout::WrapAllRows); // a card that is a third of a small window has no room for both beside each other
    m_fiscalLabel = new TextLabel(TextLabel::Kind::Body, {}, m_general);
    m_fiscal = new QComboBox(m_general);
    m_fiscal->setObjectName(QStringLiteral("settings.fiscal"));
    m_fiscalLabel->setBuddy(m_fiscal);
    form->addRow(m_fiscalLabel, m_fiscal);
    m_countLabel = new TextLabel(TextLabel::Kind::Body, {}, m_general);
    m_count = new QComboBox(m_general);
    m_count->setObjectName(QStringLiteral("settings.onboardingCount"));
    m_countLabel->setBuddy(m_count);
    form->addRow(m_countLabel, m_count);
    m_organisationLabel = new TextLabel(TextLabel::Kind::Body, {}, m_general);
    m_organisation = new QComboBox(m_general);
    m_organisation->setObjectName(QStringLiteral("settings.organisation"));
    m_organisationLabel->setBuddy(m_organisation);
    form->addRow(m_organisationLabel, m_organisation);
    m_currencyLabel = new TextLabel(TextLabel::Kind::Body, {}, m_general);
    m_currency = new TextLabel(TextLabel::Kind::Secondary, {}, m_general);
    form->addRow(m_currencyLabel, m_currency);
    m_general->body()->addLayout(form);
    m_general->body()->addStretch();
    auto* column = new QWidget(cards);
    auto* left = new QVBoxLayout(column);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_general);
    left->addWidget(buildLook(sheet));
    left->addStretch(1);
    cards->add(column, 1);

    m_holidayCard = new Card(sheet);
    auto* line = new QHBoxLayout;
    m_day = new DateEdit([this] { return m_session.today(); }, m_holidayCard);
    m_day->setObjectName(QStringLiteral("settings.day"));
    m_name = new QLineEdit(m_holidayCard);
    m_name->setObjectName(QStringLiteral("settings.name"));
    m_day->setMinimumWidth(126);
    m_name->setMinimumWidth(150);
    m_add = new QPushButton(m_holidayCard);
    m_add->setObjectName(QStringLiteral("settings.add"));
    line->addWidget(m_day);
    line->addWidget(m_name, 1);
    line->addWidget(m_add);
    m_holidayCard->body()->addLayout(line);
    m_table = new DataTable(QStringLiteral("settings.holidays"), m_holidayCard);
    m_model = new RowTableModel<Holiday>([](const Holiday& holiday) { return holiday.id.value(); }, this);
    fillSettingsTable(*m_table, *m_model);
    m_holidayCard->body()->addWidget(m_table, 1);
    cards->add(m_holidayCard, 2);

    connect(m_add, &QPushButton::clicked, this, &SettingsPage::addHoliday);
    connect(m_table->emptyState(), &EmptyState::triggered, m_day, [this] { m_day->setFocus(); });
    connect(m_name, &QLineEdit::returnPressed, this, &SettingsPage::addHoliday);
    connect(m_fiscal, &QComboBox::activated, this, &SettingsPage::setFiscalStart);
    connect(m_count, &QComboBox::activated, this, &SettingsPage::setCountFrom);
    connect(m_organisation, &QComboBox::activated, this, &SettingsPage::setOrganisation);
    new FormDraft(m_session, QStringLiteral("settings.holiday"), m_holidayCard);
    return sheet;
}

/// What this window looks like, on this machine: the same commands as in the menu.
QWidget* SettingsPage::buildLook(QWidget* sheet)
{
    m_look = new Card(sheet);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const char* prefix : {"view.theme.", "view.language.", "view.density.", "view.scale."}) {
        auto* label = new TextLabel(TextLabel::Kind::Body, {}, m_look);
        auto* box = new QComboBox(m_look);
        box->setObjectName(QStringLiteral("settings.") + QString::fromLatin1(prefix).chopped(1));
        label->setBuddy(box);
        form->addRow(label, box);
        m_looks.push_back({QString::fromLatin1(prefix), label, box});
        connect(box, &QComboBox::activated, this,
                [this, box] { m_session.shell().commands().run(box->currentData().toString()); });
    }
    m_look->body()->addLayout(form);
    return m_look;
}

/// Their texts come from the commands, without what the label says already.
void SettingsPage::fillLooks()
{
    m_look->setTitle(tr("This window"));
    const QString labels[] = {tr("Theme"), tr("Language"), tr("Rows of lists"), tr("Size of texts and controls")};
    for (size_t i = 0; i < m_looks.size(); ++i) {
        const Look& look = m_looks[i];
        look.label->setText(labels[i]);
        look.box->setAccessibleName(labels[i]);
        look.box->clear();
        for (const auto& entry : m_session.shell().commands().entries()) {
            if (!entry->command.id.startsWith(look.prefix))
                continue;
            const QString text = entry->command.text();
            const qsizetype colon = std::max(text.indexOf(u':'), text.indexOf(u'：'));
            look.box->addItem(text.mid(colon + 1).trimmed(), entry->command.id);
            if (entry->command.checked && entry->command.checked())
                look.box->setCurrentIndex(look.box->count() - 1);
        }
    }
}

void SettingsPage::activate(const QString& place)
{
    const auto tab = std::ranges::find(kTabs, place);
    if (tab != std::end(kTabs))
        m_tabs->setCurrentIndex(int(tab - std::begin(kTabs)));
    refresh();
}

QString SettingsPage::place() const
{
    return m_tabs ? kTabs[m_tabs->currentIndex()].toString() : QString();
}

void SettingsPage::retranslate()
{
    m_tabs->setTabText(0, tr("Workspace"));
    m_tabs->setTabText(1, tr("Handoff routes"));
    m_tabs->setTabText(2, tr("Touchpoint types"));
    m_tabs->setTabText(3, tr("Usage metrics"));
    m_tabs->setAccessibleName(tr("Parts of the settings"));
    m_routes->retranslate();
    m_kinds->retranslate();
    m_usage->retranslate();
    m_general->setTitle(tr("Workspace"));
    m_fiscalLabel->setText(tr("First month of the fiscal year"));
    m_fiscal->setAccessibleName(m_fiscalLabel->text());
    m_countLabel->setText(tr("Onboarding days are counted from"));
    m_count->setAccessibleName(m_countLabel->text());
    m_count->setToolTip(tr("Start of target days, time to first use and time to value"));
    m_count->clear();
    for (const onboarding::CountFrom from : {onboarding::CountFrom::Signed, onboarding::CountFrom::Kickoff})
        m_count->addItem(countFromText(from), int(from));
    m_organisationLabel->setText(tr("Account ownership"));
    m_organisation->setAccessibleName(m_organisationLabel->text());
    m_organisation->setToolTip(
        tr("By stage: handoffs move the stage, or the owner with a reason. By account: one owner through all stages."));
    m_organisation->clear();
    m_organisation->addItem(tr("By stage, with handoffs"), int(Organisation::ByFunction));
    m_organisation->addItem(tr("By account, one owner"), int(Organisation::ByAccount));
    m_currencyLabel->setText(tr("Base currency"));
    m_holidayCard->setTitle(tr("Company holidays"));
    m_holidayCard->setCaption(tr("Apart from weekends and Japan's public holidays; not counted in the time to accept"));
    m_day->setAccessibleName(tr("Day"));
    m_name->setAccessibleName(tr("Holiday name"));
    m_name->setPlaceholderText(tr("Name, such as “Company anniversary”"));
    m_add->setText(tr("Add"));
    m_table->setAccessibleName(tr("Company holidays"));
    m_table->emptyState()->setWords(QStringLiteral("calendar"), tr("No company holidays yet."),
                                    tr("Add days on which no one can accept a handoff."), tr("Enter a day"));
    const QSignalBlocker quiet(m_fiscal);
    m_fiscal->clear();
    for (int month = 1; month <= 12; ++month)
        m_fiscal->addItem(QLocale().standaloneMonthName(month), month);
    m_model->setColumns({{.id = QStringLiteral("day"),
                          .title = tr("Day"),
                          .display = [](const Holiday& h) { return dateLong(h.day); },
                          .width = 150,
                          .sortKey = [](const Holiday& h) { return SortKey(double(h.day.toJulianDay())); },
                          .exportTitle = QStringLiteral("day"),
                          .exportValue = [](const Holiday& h) { return h.day.toString(Qt::ISODate); }},
                         {.id = QStringLiteral("name"),
                          .title = tr("Holiday name"),
                          .display = [](const Holiday& h) { return h.name; },
                          .width = 180,
                          .searchable = true,
                          .exportTitle = QStringLiteral("name")}});
    refresh();
}

void SettingsPage::refresh()
{
    fillLooks();
    const auto settings = m_session.read(storage::attempt([&] { return Settings::read(m_session.db()); }));
    const auto count = m_session.read(onboarding::OnboardingStore(m_session.db()).countFrom());
    auto holidays = m_session.read(HolidayStore(m_session.db()).all());
    if (settings) {
        m_fiscal->setCurrentIndex(settings->fiscalStartMonth - 1);
        m_currency->setText(settings->baseCurrency);
        m_organisation->setCurrentIndex(m_organisation->findData(int(settings->organisation)));
    }
    if (count)
        m_count->setCurrentIndex(m_count->findData(int(*count)));
    if (holidays)
        m_model->setRows(*std::move(holidays));
}

void SettingsPage::addHoliday()
{
    if (!m_day->isValid() || m_day->date().isNull()) {
        m_session.sayError(invalid(tr("Enter the day first, such as 2026/12/29.")));
        m_day->setFocus();
        return;
    }
    const bool added =
        m_session.run(tasuki::addHoliday(m_day->date(), m_name->text(), m_model->rows(), m_session.act()),
                      tr("Company holiday %1 added.").arg(dateLong(m_day->date())));
    if (added) {
        m_day->setDate({});
        m_name->clear();
        m_day->setFocus();
    }
}

void SettingsPage::removeHolidays()
{
    Edit edit(QStringLiteral("holiday.remove"), m_session.act());
    for (const qint64 id : m_table->selectedIds())
        if (const Holiday* holiday = m_model->find(id))
            edit.remove(*holiday);
    m_session.run(edit, tr("Company holiday removed."));
}

void SettingsPage::removeFocused()
{
    if (m_table->hasFocus() && !m_table->selectedIds().empty())
        removeHolidays();
    else if (m_routes->items()->hasFocus())
        m_routes->removeItem();
}

void SettingsPage::setFiscalStart()
{
    const auto stored =
        m_session.read(storage::attempt([&] { return Settings::read(m_session.db()).fiscalStartMonth; }));
    if (!stored)
        return;
    const SettingRow before{kFiscalStartSetting, QStringLiteral("fiscal_start_month"), QString::number(*stored)};
    SettingRow after = before;
    after.value = QString::number(m_fiscal->currentData().toInt());
    Edit edit(QStringLiteral("settings.fiscal"), m_session.act());
    edit.update(before, after);
    m_session.run(edit, tr("Fiscal year now starts in %1.").arg(m_fiscal->currentText()));
}

void SettingsPage::setCountFrom()
{
    const auto from = onboarding::CountFrom(m_count->currentData().toInt());
    m_session.run(onboarding::OnboardingStore(m_session.db()).setCountFrom(from, m_session.act()),
                  tr("Onboarding days are counted from: %1.").arg(countFromText(from)));
}

void SettingsPage::setOrganisation()
{
    const auto organisation = Organisation(m_organisation->currentData().toInt());
    m_session.run(storage::attempt([&] { return changeOrganisation(m_session.db(), organisation, m_session.act()); }),
                  tr("Account ownership set to %1.").arg(m_organisation->currentText()));
}

std::vector<Command> SettingsPage::commands()
{
    const auto list = [](const char* id, std::function<QString()> text, QKeySequence key, std::function<void()> run,
                         std::function<bool()> enabled) {
        return Command{.id = QStringLiteral("settings.") + QLatin1String(id),
                       .text = std::move(text),
                       .run = std::move(run),
                       .scope = CommandScope::List,
                       .shortcuts = {key},
                       .enabled = std::move(enabled)};
    };
    const auto onItem = [this] {
        return m_table && m_tabs->currentWidget() == m_routes && m_routes->items()->currentId() != 0;
    };
    return {list(
                "remove", [] { return tr("Remove the company holiday or the item"); }, QKeySequence(Qt::Key_Delete),
                [this] { removeFocused(); }, [this] { return m_table != nullptr; }),
            list(
                "itemUp", [] { return tr("Move the item up"); }, QKeySequence(QStringLiteral("Alt+Up")),
                [this] { m_routes->moveItem(true); }, onItem),
            list(
                "itemDown", [] { return tr("Move the item down"); }, QKeySequence(QStringLiteral("Alt+Down")),
                [this] { m_routes->moveItem(false); }, onItem)};
}

QList<QWidget*> SettingsPage::lists()
{
    return {m_table, m_routes->routes(), m_routes->items(), m_kinds->table(), m_usage->table()};
}

} // namespace tasuki
