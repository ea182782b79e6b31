// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "settings/holiday.h"
#include "shell/page.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace tasuki {

class Card;
class KindsEditor;
class RoutesEditor;
class UsageEditor;
class DataTable;
class DateEdit;
class Session;
class TextLabel;

/// The workspace's own settings: the fiscal year, the base currency (shown), the days on which the company is closed,
/// the handoff routes with their checklists and the kinds of touchpoint. Look and language are the program's and stand
/// in the View menu.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Session& session, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString icon() const override { return QStringLiteral("settings"); }
    PageSection section() const override { return PageSection::Foot; }
    void build() override;
    void retranslate() override;
    /// `place`: "workspace", "routes" or "kinds".
    void activate(const QString& place) override;
    QString place() const override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;

private:
    QWidget* buildWorkspace();
    QWidget* buildLook(QWidget* sheet);
    void fillLooks();
    void refresh();
    void addHoliday();
    void removeHolidays();
    /// Del: what the keyboard stands on.
    void removeFocused();
    void setFiscalStart();
    void setCountFrom();
    void setOrganisation();

    Session& m_session;
    QTabWidget* m_tabs = nullptr;
    RoutesEditor* m_routes = nullptr;
    KindsEditor* m_kinds = nullptr;
    UsageEditor* m_usage = nullptr;
    Card* m_general = nullptr;
    Card* m_look = nullptr;
    struct Look {
        QString prefix; ///< of its commands
        TextLabel* label;
        QComboBox* box;
    };
    std::vector<Look> m_looks;
    TextLabel* m_fiscalLabel = nullptr;
    QComboBox* m_fiscal = nullptr;
    TextLabel* m_countLabel = nullptr;
    QComboBox* m_count = nullptr;
    TextLabel* m_organisationLabel = nullptr;
    QComboBox* m_organisation = nullptr;
    TextLabel* m_currencyLabel = nullptr;
    TextLabel* m_currency = nullptr;
    Card* m_holidayCard = nullptr;
    DateEdit* m_day = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_add = nullptr;
    DataTable* m_table = nullptr;
    RowTableModel<Holiday>* m_model = nullptr;
};

} // namespace tasuki
