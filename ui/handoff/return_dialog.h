// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/terms.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace tasuki {

/// Why a handoff goes back: a reason of the list, and a text.
class ReturnDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ReturnDialog(TermLanguage words, QWidget* parent = nullptr);
    QString code() const;
    QString text() const;

private:
    QComboBox* m_code;
    QPlainTextEdit* m_text;
};

} // namespace tasuki
