// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "settings/holiday.h"
#include "shell/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tasuki {

class Card;
class DataTable;
class DateEdit;
class Session;
class TextLabel;

/// The workspace's own settings: the fiscal year, the base currency (shown), and the days on which the company is
/// closed. Look and language are the program's and stand in the View menu.
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
    void activate(const QString& place) override;
    std::vector<Command> commands() override;
    QList<QWidget*> lists() override;

private:
    void refresh();
    void addHoliday();
    void removeHolidays();
    void setFiscalStart();

    Session& m_session;
    Card* m_general = nullptr;
    TextLabel* m_fiscalLabel = nullptr;
    QComboBox* m_fiscal = nullptr;
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
