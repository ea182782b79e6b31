// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/routes_editor.h"

#include "contact/contact.h"
#include "handoff/handoff_store.h"
#include "handoff/handoff_terms.h"
#include "handoff/route_rules.h"
#include "session/account_words.h"
#include "session/cell_drafts.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "settings/note_template_form.h"
#include "settings/settings_table.h"
#include "shell/menus.h"
#include "touchpoint/touchpoint_store.h"
#include "usage/usage_store.h"
#include "widgets/beside.h"
#include "widgets/card.h"
#include "widgets/format.h"
#include "widgets/passing_menu.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

/// A line to write a name in, and the button that adds it.
QHBoxLayout* addLine(Card* card, const char* name, QLineEdit*& edit, QPushButton*& add)
{
    auto* line = new QHBoxLayout;
    edit = new QLineEdit(card);
    edit->setObjectName(QLatin1String(name));
    add = new QPushButton(card);
    add->setObjectName(QLatin1String(name) + QStringLiteral(".add"));
    line->addWidget(edit, 1);
    line->addWidget(add);
    return line;
}

} // namespace

RoutesEditor::RoutesEditor(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    auto* cards = new Beside(12, this);
    cards->add(routeCard(), 1);
    cards->add(itemCard(), 1);
    layout->addWidget(cards);
    connectAll();
    new FormDraft(session, QStringLiteral("settings.routes"), this);
}

QPushButton* RoutesEditor::button(Card* card, const char* name)
{
    auto* made = new QPushButton(card);
    made->setObjectName(QLatin1String(name));
    return made;
}

Card* RoutesEditor::routeCard()
{
    m_routeCard = new Card(this);
    m_routeCard->body()->addLayout(addLine(m_routeCard, "settings.routeName", m_routeName, m_addRoute));
    m_routeTable = new DataTable(QStringLiteral("settings.routes"), m_routeCard);
    m_routes = new RowTableModel<Route>([](const Route& route) { return route.id.value(); }, this);
    fillSettingsTable(*m_routeTable, *m_routes);
    keepCellDrafts(*m_routeTable, m_session);
    m_routeCard->body()->addWidget(m_routeTable, 1);
    // One below the other where there is no room.
    auto* foot = new Beside(8, m_routeCard);
    m_stage = button(m_routeCard, "settings.routeStage");
    m_template = button(m_routeCard, "settings.routeTemplate");
    m_synthesis = button(m_routeCard, "settings.routeSynthesis");
    for (QPushButton* each : {m_stage, m_template, m_synthesis})
        foot->add(each, 1);
    m_routeCard->body()->addWidget(foot);
    return m_routeCard;
}

Card* RoutesEditor::itemCard()
{
    m_itemCard = new Card(this);
    m_itemCard->body()->addLayout(addLine(m_itemCard, "settings.itemLabel", m_itemLabel, m_addItem));
    m_itemTable = new DataTable(QStringLiteral("settings.items"), m_itemCard);
    m_items = new RowTableModel<RouteItem>([](const RouteItem& item) { return item.id.value(); }, this);
    fillSettingsTable(*m_itemTable, *m_items);
    keepCellDrafts(*m_itemTable, m_session);
    m_itemCard->body()->addWidget(m_itemTable, 1);
    // In a small window what moves and removes an item stands below what changes it.
    auto* foot = new Beside(8, m_itemCard);
    const auto group = [foot] {
        auto* box = new QWidget(foot);
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        foot->add(box, 1);
        return line;
    };
    m_how = button(m_itemCard, "settings.itemHow");
    m_required = button(m_itemCard, "settings.itemRequired");
    m_up = button(m_itemCard, "settings.itemUp");
    m_down = button(m_itemCard, "settings.itemDown");
    m_remove = button(m_itemCard, "settings.itemRemove");
    QHBoxLayout* change = group();
    for (QPushButton* each : {m_how, m_required})
        change->addWidget(each);
    change->addStretch();
    QHBoxLayout* place = group();
    for (QPushButton* each : {m_up, m_down})
        place->addWidget(each);
    place->addStretch();
    place->addWidget(m_remove);
    m_itemCard->body()->addWidget(foot);
    return m_itemCard;
}

void RoutesEditor::connectAll()
{
    connect(m_addRoute, &QPushButton::clicked, this, &RoutesEditor::addRoute);
    connect(m_routeName, &QLineEdit::returnPressed, this, &RoutesEditor::addRoute);
    connect(m_addItem, &QPushButton::clicked, this, &RoutesEditor::addItem);
    connect(m_itemTable->emptyState(), &EmptyState::triggered, m_itemLabel, [this] { m_itemLabel->setFocus(); });
    connect(m_itemLabel, &QLineEdit::returnPressed, this, &RoutesEditor::addItem);
    connect(m_routeTable, &DataTable::currentIdChanged, this, &RoutesEditor::showItems);
    connect(m_routeTable, &DataTable::opened, m_routeTable, &DataTable::editCurrent);
    connect(m_itemTable, &DataTable::opened, m_itemTable, &DataTable::editCurrent);
    connect(m_stage, &QPushButton::clicked, this, &RoutesEditor::chooseStage);
    connect(m_synthesis, &QPushButton::clicked, this, &RoutesEditor::chooseSynthesis);
    connect(m_template, &QPushButton::clicked, this, [this] {
        if (const Route* route = currentRoute())
            openNoteTemplateForm(m_session, window(), *route, m_routes->rows());
    });
    connect(m_how, &QPushButton::clicked, this, &RoutesEditor::chooseHow);
    connect(m_required, &QPushButton::clicked, this, &RoutesEditor::toggleRequired);
    connect(m_up, &QPushButton::clicked, this, [this] { moveItem(true); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveItem(false); });
    connect(m_remove, &QPushButton::clicked, this, &RoutesEditor::removeItem);
}

void RoutesEditor::refresh()
{
    m_session.readInto(m_kinds, TouchpointStore(m_session.db()).kinds());
    if (auto routes = m_session.read(handoff::HandoffStore(m_session.db()).routes()))
        m_routes->setRows(*std::move(routes));
    if (m_routeTable->currentId() == 0 && m_routes->rowCount() > 0)
        m_routeTable->selectId(m_routes->idAt(0));
    showItems();
}

void RoutesEditor::showItems()
{
    const Route* route = currentRoute();
    m_itemCard->setTitle(route ? tr("Checklist: %1").arg(oneLine(routeText(*route, m_session.words()), 60))
                               : tr("Checklist"));
    m_items->setRows(route ? m_session.readToShow(handoff::HandoffStore(m_session.db()).routeItems(route->id))
                           : std::vector<RouteItem>());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_itemLabel, m_addItem, m_stage, m_template, m_synthesis})
        widget->setEnabled(route != nullptr);
    if (m_itemTable->currentId() == 0 && m_items->rowCount() > 0)
        m_itemTable->selectId(m_items->idAt(0));
    for (QPushButton* each : {m_how, m_required, m_up, m_down, m_remove})
        each->setEnabled(m_items->rowCount() > 0);
}

const Route* RoutesEditor::currentRoute() const
{
    return m_routes->find(m_routeTable->currentId());
}

const RouteItem* RoutesEditor::currentItem() const
{
    return m_items->find(m_itemTable->currentId());
}

bool RoutesEditor::commitRoute(const Route& before, const Route& after)
{
    return m_session.run(handoff::changeRoute(before, after, m_routes->rows(), m_session.act()), tr("Route changed."));
}

bool RoutesEditor::commitItem(const RouteItem& before, const RouteItem& after)
{
    return m_session.run(handoff::changeRouteItem(before, after, m_items->rows(), m_session.act()),
                         tr("Checklist changed for new handoffs."));
}

void RoutesEditor::addRoute()
{
    auto added = handoff::addRoute(m_routeName->text(), m_routes->rows(), m_session.act());
    if (!added) {
        m_session.sayError(added.error());
        m_routeName->setFocus();
        return;
    }
    if (m_session.run(added->edit, tr("Route “%1” added.").arg(oneLine(added->route.name, 40)))) {
        m_routeName->clear();
        m_routeTable->selectId(added->route.id.value());
    }
}

void RoutesEditor::addItem()
{
    const Route* route = currentRoute();
    if (!route)
        return;
    auto added = handoff::addRouteItem(*route, m_itemLabel->text(), m_items->rows(), m_session.act());
    if (!added) {
        m_session.sayError(added.error());
        m_itemLabel->setFocus();
        return;
    }
    if (m_session.run(added->edit, tr("“%1” added to the checklist.").arg(oneLine(added->item.label, 40)))) {
        m_itemLabel->clear();
        m_itemTable->selectId(added->item.id.value());
    }
}

void RoutesEditor::moveItem(bool up)
{
    if (const RouteItem* item = currentItem())
        m_session.run(handoff::moveRouteItem(*item, up, m_items->rows(), m_session.act()),
                      tr("“%1” moved.").arg(oneLine(itemText(item->code, item->label, m_session.words()), 40)));
}

void RoutesEditor::toggleRequired()
{
    if (const RouteItem* item = currentItem()) {
        RouteItem after = *item;
        after.required = !item->required;
        commitItem(*item, after);
    }
}

void RoutesEditor::removeItem()
{
    if (const RouteItem* item = currentItem())
        m_session.run(handoff::removeRouteItem(*item, m_session.act()), tr("Item removed for new handoffs."));
}

void RoutesEditor::chooseStage()
{
    const Route* route = currentRoute();
    std::vector<MenuOption> options;
    for (const StageId stage : {StageId(), kOnboarding, kRetention, kRenewal})
        options.push_back({stage.isValid() ? stageText(stage, m_session.words()) : tr("Keep the stage"),
                           [this, stage] {
                               if (const Route* present = currentRoute()) {
                                   Route after = *present;
                                   after.newStageId = stage;
                                   commitRoute(*present, after);
                               }
                           },
                           route && route->newStageId == stage});
    popUpOptions(this, QStringLiteral("settings.stageMenu"), m_stage->text(), std::move(options),
                 m_stage->mapToGlobal(QPoint(0, m_stage->height())));
}

void RoutesEditor::chooseSynthesis()
{
    const Route* route = currentRoute();
    std::vector<MenuOption> options;
    for (const SynthesisAsk ask : {SynthesisAsk::Never, SynthesisAsk::HighTouch, SynthesisAsk::Always})
        options.push_back({kSynthesisAskTerms[size_t(ask)].text(m_session.words()),
                           [this, ask] {
                               if (const Route* present = currentRoute()) {
                                   Route after = *present;
                                   after.synthesis = ask;
                                   commitRoute(*present, after);
                               }
                           },
                           route && route->synthesis == ask});
    popUpOptions(this, QStringLiteral("settings.synthesisMenu"), m_synthesis->text(), std::move(options),
                 m_synthesis->mapToGlobal(QPoint(0, m_synthesis->height())));
}

void RoutesEditor::setHow(CriterionKind kind, const QString& parameter)
{
    if (const RouteItem* item = currentItem()) {
        RouteItem after = *item;
        after.kind = kind;
        after.parameter = parameter;
        commitItem(*item, after);
    }
}

void RoutesEditor::addHow(QMenu* menu, const QString& text, CriterionKind kind, const QString& parameter)
{
    const RouteItem* item = currentItem();
    QAction* action = menu->addAction(actionText(text));
    action->setCheckable(true);
    action->setChecked(item && item->kind == kind && item->parameter == parameter);
    connect(action, &QAction::triggered, this, [this, kind, parameter] { setHow(kind, parameter); });
}

void RoutesEditor::chooseHow()
{
    QMenu* menu = makePassingMenu(this, QStringLiteral("settings.howMenu"));
    addHow(menu, tr("Ticked by hand"), CriterionKind::Manual, {});
    QMenu* touchpoints = menu->addMenu(tr("A touchpoint of this type"));
    for (const TouchpointKind& kind : m_kinds)
        if (!kind.retired)
            addHow(touchpoints, kindText(kind, m_session.words()), CriterionKind::Touchpoint, kind.code);
    QMenu* usage = menu->addMenu(tr("Usage exists"));
    addHow(usage, tr("Of any metric"), CriterionKind::Usage, {});
    for (const QString& metric : m_session.readToShow(UsageStore(m_session.db()).metrics()))
        addHow(usage, metric, CriterionKind::Usage, metric);
    QMenu* contacts = menu->addMenu(tr("A contact exists"));
    addHow(contacts, tr("With any role"), CriterionKind::Contact, {});
    for (const Term& term : kContactRoleTerms)
        addHow(contacts, term.text(m_session.words()), CriterionKind::Contact, term.codeText());
    menu->popup(m_how->mapToGlobal(QPoint(0, m_how->height())));
}

QString RoutesEditor::howText(const RouteItem& item) const
{
    switch (item.kind) {
    case CriterionKind::Manual: return tr("Ticked by hand");
    case CriterionKind::Touchpoint: {
        const auto kind = std::ranges::find(m_kinds, item.parameter, &TouchpointKind::code);
        return tr("Touchpoint: %1").arg(kind == m_kinds.end() ? item.parameter : kindText(*kind, m_session.words()));
    }
    case CriterionKind::Usage:
        return item.parameter.isEmpty() ? tr("Usage of any metric") : tr("Usage: %1").arg(item.parameter);
    case CriterionKind::Contact:
        return item.parameter.isEmpty()
                   ? tr("A contact with any role")
                   : tr("Contact: %1").arg(termText(kContactRoleTerms, item.parameter, m_session.words()));
    }
    return {};
}

Column<Route> RoutesEditor::clockColumn(const QString& id, const QString& title, const QString& exportTitle,
                                        int Route::*days)
{
    return {.id = id,
            .title = title,
            .display = [days](const Route& r) { return number(r.*days); },
            .kind = CellKind::Figure,
            .width = 84,
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .sortKey = [days](const Route& r) { return SortKey(r.*days); },
            .exportTitle = exportTitle,
            .editValue = [days](const Route& r) { return QVariant(QString::number(r.*days)); },
            .commit =
                [this, days](const Route& r, const QVariant& value) {
                    bool ok = false;
                    Route after = r;
                    after.*days = value.toString().normalized(QString::NormalizationForm_KC).trimmed().toInt(&ok);
                    if (!ok) {
                        m_session.sayError(invalid(tr("Enter business days as a whole number.")));
                        return false;
                    }
                    return commitRoute(r, after);
                }};
}

void RoutesEditor::setColumns()
{
    const TermLanguage words = m_session.words();
    m_routes->setColumns({{.id = QStringLiteral("name"),
                           .title = tr("Route"),
                           .display = [words](const Route& r) { return routeText(r, words); },
                           .width = 130,
                           .sortKey = [](const Route& r) { return SortKey(r.position); },
                           .exportTitle = QStringLiteral("route"),
                           .editValue = [words](const Route& r) { return QVariant(routeText(r, words)); },
                           .commit =
                               [this, words](const Route& r, const QVariant& value) {
                                   Route after = r;
                                   // The term's own words are no name: they follow the language.
                                   after.name = r.name.isEmpty() && value.toString() == routeText(r, words)
                                                    ? QString()
                                                    : value.toString();
                                   return commitRoute(r, after);
                               }},
                          clockColumn(QStringLiteral("sla"), tr("To accept"), QStringLiteral("sla_business_days"),
                                      &Route::slaBusinessDays),
                          clockColumn(QStringLiteral("again"), tr("To re-offer"),
                                      QStringLiteral("offer_again_business_days"), &Route::offerAgainBusinessDays),
                          clockColumn(QStringLiteral("touch"), tr("To touchpoint"),
                                      QStringLiteral("first_touch_business_days"), &Route::firstTouchBusinessDays),
                          {.id = QStringLiteral("stage"),
                           .title = tr("Stage on acceptance"),
                           .display =
                               [words](const Route& r) {
                                   return r.newStageId.isValid() ? stageText(r.newStageId, words) : tr("Same stage");
                               },
                           .kind = CellKind::Muted,
                           .width = 90,
                           .exportTitle = QStringLiteral("stage")}});
    m_routes->sort(0);
    m_items->setColumns(
        {{.id = QStringLiteral("label"),
          .title = tr("Item"),
          .display = [words](const RouteItem& i) { return itemText(i.code, i.label, words); },
          .width = 260,
          .sortKey = [](const RouteItem& i) { return SortKey(i.position); },
          .exportTitle = QStringLiteral("item"),
          .editValue = [words](const RouteItem& i) { return QVariant(itemText(i.code, i.label, words)); },
          .commit =
              [this, words](const RouteItem& i, const QVariant& value) {
                  RouteItem after = i;
                  after.label = i.label.isEmpty() && value.toString() == itemText(i.code, i.label, words)
                                    ? QString()
                                    : value.toString();
                  return commitItem(i, after);
              }},
         {.id = QStringLiteral("how"),
          .title = tr("How it's completed"),
          .display = [this](const RouteItem& i) { return howText(i); },
          .kind = CellKind::Muted,
          .width = 210,
          .exportTitle = QStringLiteral("how")},
         {.id = QStringLiteral("required"),
          .title = tr("Required"),
          .display = [](const RouteItem& i) { return i.required ? tr("Required") : tr("Optional"); },
          .width = 90,
          .exportTitle = QStringLiteral("required")}});
    m_items->sort(0);
}

void RoutesEditor::retranslate()
{
    m_routeCard->setTitle(tr("Handoff routes"));
    m_routeCard->setCaption(tr("Business days to accept, to re-offer after a return, and to the first touchpoint"));
    m_itemCard->setCaption(tr("Starting point of the next handoff on this route"));
    m_routeName->setPlaceholderText(tr("Name of the new route"));
    m_routeName->setAccessibleName(tr("Name of the new route"));
    m_itemLabel->setPlaceholderText(tr("New checklist item"));
    m_itemLabel->setAccessibleName(tr("New checklist item"));
    m_addRoute->setText(tr("Add"));
    m_addRoute->setAccessibleName(tr("Add the route"));
    m_addItem->setText(tr("Add"));
    m_addItem->setAccessibleName(tr("Add the item"));
    m_stage->setText(tr("Set stage on acceptance…"));
    m_template->setText(tr("Edit note template…"));
    m_synthesis->setText(tr("Ask for a summary…"));
    m_how->setText(tr("Set how it's completed…"));
    m_required->setText(tr("Required or optional"));
    m_up->setText(tr("Move up"));
    m_up->setAccessibleName(tr("Move the item up"));
    m_up->setToolTip(tr("Move the item up") + QStringLiteral("  Alt+↑"));
    m_down->setText(tr("Move down"));
    m_down->setAccessibleName(tr("Move the item down"));
    m_down->setToolTip(tr("Move the item down") + QStringLiteral("  Alt+↓"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the item"));
    m_routeTable->setAccessibleName(tr("Handoff routes"));
    m_itemTable->setAccessibleName(tr("Checklist items"));
    m_itemTable->emptyState()->setWords(QStringLiteral("list"), tr("This checklist is empty."),
                                        tr("Add what must be done before a handoff."), tr("Enter an item"));
    setColumns();
    refresh();
}

} // namespace tasuki
