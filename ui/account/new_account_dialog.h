// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace tasuki {

class DateEdit;
class Session;
class TextLabel;

/// A new account: what is needed to begin with; the rest is on its page.
class NewAccountDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewAccountDialog(Session& session, QWidget* parent = nullptr);
    void accept() override;

Q_SIGNALS:
    void created(tasuki::AccountId account);

private:
    QLineEdit* addText(QFormLayout* form, const QString& name, const QString& label);
    QComboBox* addBox(QFormLayout* form, const QString& name, const QString& label);
    DateEdit* addDate(QFormLayout* form, const QString& name, const QString& label);
    void say(const QString& problem);

    Session& m_session;
    QLineEdit* m_name;
    QLineEdit* m_yomi;
    QLineEdit* m_code;
    QComboBox* m_segment;
    QComboBox* m_tier;
    QComboBox* m_owner;
    DateEdit* m_start;
    DateEdit* m_renewal;
    TextLabel* m_problem;
};

void openNewAccountDialog(Session& session, QWidget* parent, std::function<void(AccountId)> created);

} // namespace tasuki
