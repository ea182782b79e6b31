// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/handoff.h"
#include "models/row_table_model.h"
#include "touchpoint/touchpoint.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace tasuki {

class Card;
class ChangeSet;
class DataTable;
class Session;

/// The workspace's handoff routes and the checklist of each: every act is stored at once and is one step to take back.
class RoutesEditor final : public QWidget {
    Q_OBJECT
public:
    explicit RoutesEditor(Session& session, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    DataTable* routes() const { return m_routeTable; }
    DataTable* items() const { return m_itemTable; }
    /// Acts on the current item of the checklist; without one they do nothing.
    void moveItem(bool up);
    void toggleRequired();
    void removeItem();

private:
    Card* routeCard();
    Card* itemCard();
    QPushButton* button(Card* card, const char* name);
    void connectAll();
    void showItems();
    void setColumns();
    /// The target of a clock, edited in its cell.
    Column<Route> clockColumn(const QString& id, const QString& title, const QString& exportTitle, int Route::*days);
    const Route* currentRoute() const;
    const RouteItem* currentItem() const;
    void addRoute();
    void addItem();
    void chooseStage();
    void chooseSynthesis();
    void chooseHow();
    void setHow(CriterionKind kind, const QString& parameter);
    void addHow(QMenu* menu, const QString& text, CriterionKind kind, const QString& parameter);
    QString howText(const RouteItem& item) const;
    bool commitRoute(const Route& before, const Route& after);
    bool commitItem(const RouteItem& before, const RouteItem& after);

    Session& m_session;
    Card* m_routeCard = nullptr;
    DataTable* m_routeTable = nullptr;
    RowTableModel<Route>* m_routes = nullptr;
    QLineEdit* m_routeName = nullptr;
    QPushButton* m_addRoute = nullptr;
    QPushButton* m_stage = nullptr;
    QPushButton* m_template = nullptr;
    QPushButton* m_synthesis = nullptr;
    Card* m_itemCard = nullptr;
    DataTable* m_itemTable = nullptr;
    RowTableModel<RouteItem>* m_items = nullptr;
    QLineEdit* m_itemLabel = nullptr;
    QPushButton* m_addItem = nullptr;
    QPushButton* m_how = nullptr;
    QPushButton* m_required = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    std::vector<TouchpointKind> m_kinds;
};

} // namespace tasuki
