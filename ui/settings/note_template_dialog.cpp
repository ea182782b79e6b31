// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/note_template_dialog.h"

#include "handoff/handoff_terms.h"
#include "handoff/route_rules.h"
#include "session/account_words.h"
#include "session/form_draft.h"
#include "session/session.h"
#include "theme/style_sheet.h"
#include "widgets/card.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RoutesEditor)
};

} // namespace

void openNoteTemplateDialog(Session& session, QWidget* parent, const Route& route, const std::vector<Route>& present)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("settings.templateDialog"));
    dialog->setWindowTitle(Text::tr("Note template: %1").arg(oneLine(routeText(route, session.words()), 60)));
    dialog->setMinimumSize(520, 320);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* about = new TextLabel(
        TextLabel::Kind::Secondary,
        Text::tr(
            "A new handoff's note is filled with goal, people, use, touchpoints, risks and open items first; this text stands beneath."),
        dialog);
    about->setWordWrap(true);
    layout->addWidget(about);
    auto* text = new QPlainTextEdit(route.noteTemplate, dialog);
    text->setObjectName(QStringLiteral("settings.templateText"));
    text->setAccessibleName(Text::tr("Note template"));
    text->setPlaceholderText(Text::tr("For example: ## Payment terms"));
    text->setTabChangesFocus(true);
    layout->addWidget(text, 1);
    auto* buttons = new QDialogButtonBox(dialog);
    QPushButton* ok = buttons->addButton(Text::tr("Save"), QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("settings.templateOk"));
    ok->setToolTip(Text::tr("Save") + QStringLiteral("  Ctrl+Enter"));
    setKind(ok, "primary");
    buttons->addButton(Text::tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    const auto save = [&session, dialog, text, route, present] {
        Route after = route;
        after.noteTemplate = text->toPlainText().trimmed();
        if (after.noteTemplate == route.noteTemplate
            || session.run(handoff::changeRoute(route, after, present, session.act()),
                           Text::tr("The note template is changed.")))
            dialog->accept();
    };
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, save);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    for (const char* key : {"Ctrl+Return", "Ctrl+Enter"})
        QObject::connect(new QShortcut(QKeySequence(QLatin1String(key)), dialog), &QShortcut::activated, dialog, save);
    new FormDraft(session, QStringLiteral("settings.template/%1").arg(route.id.value()), dialog);
    dialog->open();
    text->setFocus();
}

} // namespace tasuki
