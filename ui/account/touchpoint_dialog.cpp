// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/touchpoint_dialog.h"

#include "account/account_rows.h"
#include "account/account_words.h"
#include "account/note_editor.h"

#include <QDialog>
#include <QVBoxLayout>

namespace tasuki {

void openTouchpointDialog(Session& session, QWidget* parent, AccountId account)
{
    const AccountRow* row = AccountRows::of(session).find(account);
    if (!row)
        return;
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("account.touchpointDialog"));
    dialog->setWindowTitle(AccountWords::tr("Touchpoint: %1").arg(oneLine(row->account().name, 60)));
    dialog->setMinimumWidth(620);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    auto* editor = new NoteEditor(session, dialog);
    editor->setAccount(account);
    layout->addWidget(editor);
    QObject::connect(editor, &NoteEditor::saved, dialog, &QDialog::accept);
    dialog->open();
    editor->setFocusToText();
}

} // namespace tasuki
