// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "touchpoint/touchpoint.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tasuki {

class Card;
class DataTable;
class Session;

/// The workspace's kinds of touchpoint: added, renamed, put to a tier, retired; each act is one step to take back.
class KindsEditor final : public QWidget {
    Q_OBJECT
public:
    explicit KindsEditor(Session& session, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    DataTable* table() const { return m_table; }
    /// The current kind is retired, or offered again.
    void toggleRetired();

private:
    void setColumns();
    void add();
    void chooseTier();
    const TouchpointKind* current() const;
    bool commit(const TouchpointKind& before, const TouchpointKind& after);
    void nameButton();

    Session& m_session;
    Card* m_card;
    QLineEdit* m_name;
    QComboBox* m_newTier;
    QPushButton* m_add;
    DataTable* m_table;
    RowTableModel<TouchpointKind>* m_kinds;
    QPushButton* m_tier;
    QPushButton* m_template;
    QPushButton* m_retire;
};

} // namespace tasuki
