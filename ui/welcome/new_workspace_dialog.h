// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QComboBox;

namespace tasuki {

class TextLabel;

/// What a new workspace must know before it is a file: the base currency, which never changes afterwards, and when
/// the fiscal year begins.
class NewWorkspaceDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewWorkspaceDialog(QWidget* parent = nullptr);

    /// Three capital letters, once accepted.
    QString currency() const;
    int fiscalStartMonth() const;
    /// Refuses, and says why, what is no currency.
    void accept() override;

private:
    QComboBox* m_currency;
    QComboBox* m_month;
    TextLabel* m_problem;
};

void openNewWorkspaceDialog(QWidget* parent, std::function<void(const QString& currency, int fiscalStartMonth)> chosen);

} // namespace tasuki
