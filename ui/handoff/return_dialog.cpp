// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/return_dialog.h"

#include "handoff/handoff_terms.h"
#include "widgets/dialog_foot.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tasuki {

ReturnDialog::ReturnDialog(TermLanguage words, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("handoff.returnDialog"));
    setWindowTitle(tr("Return the handoff"));
    setMinimumWidth(420);
    auto* layout = new QFormLayout(this);
    m_code = new QComboBox(this);
    m_code->setObjectName(QStringLiteral("return.code"));
    for (const Term& term : kReturnReasonTerms)
        m_code->addItem(term.text(words), term.codeText());
    m_code->setAccessibleName(tr("Reason"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("return.text"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What is missing"));
    m_text->setMaximumHeight(120);
    layout->addRow(tr("Reason"), m_code);
    layout->addRow(tr("What is missing"), m_text);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* ok = buttons->addButton(tr("Return"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("return.ok"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    acceptOnCtrlEnter(*this);
    growWithWords(*this);
}

QString ReturnDialog::code() const
{
    return m_code->currentData().toString();
}

QString ReturnDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace tasuki
