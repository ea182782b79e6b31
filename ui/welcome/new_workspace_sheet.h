// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/sheet.h"

#include <functional>

class QComboBox;

namespace tasuki {

/// What a new workspace must know before it is a file: the base currency, which never changes afterwards, and when
/// the fiscal year begins.
class NewWorkspaceSheet final : public Sheet {
    Q_OBJECT
public:
    explicit NewWorkspaceSheet(QWidget* parent);

    /// Three capital letters, once accepted.
    QString currency() const;
    int fiscalStartMonth() const;
    /// Refuses, and says why, what is no currency.
    void accept() override;

private:
    QComboBox* m_currency;
    QComboBox* m_month;
};

void openNewWorkspaceSheet(QWidget* parent, std::function<void(const QString& currency, int fiscalStartMonth)> chosen);

} // namespace tasuki
