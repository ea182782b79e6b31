// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QLayout;
class QPushButton;

namespace tasuki {

class TextLabel;

/// The foot of a form: a line for what is wrong (hidden at first), the button that saves, and Cancel. The button and
/// Ctrl+Enter in any field call the dialog's accept(). The dialog grows with what its lines say.
struct DialogFoot {
    TextLabel* problem;
    QPushButton* ok;
};
/// `layout`: a box or a form. The names are those of the objects.
DialogFoot addDialogFoot(QDialog& dialog, QLayout& layout, const char* problemName, const char* okName,
                         const QString& okText);

/// For dialogs with a foot of their own.
void acceptOnCtrlEnter(QDialog& dialog);
/// Words that come while it is open (a preview, what is wrong) make it higher instead of being cut.
void growWithWords(QDialog& dialog);

} // namespace tasuki
