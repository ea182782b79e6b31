// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"

#include "theme/style_sheet.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace tasuki {

namespace {

QPushButton* addChoice(QDialog* dialog, QHBoxLayout* row, const Choice& choice, bool first)
{
    auto* button = new QPushButton(choice.text, dialog);
    button->setObjectName(QStringLiteral("choice.") + choice.id);
    button->setAccessibleName(choice.text);
    if (choice.danger)
        setKind(button, "danger");
    else if (first)
        setKind(button, "primary");
    button->setAutoDefault(first);
    button->setDefault(first);
    row->addWidget(button);
    return button;
}

/// Some window managers give the keyboard to nobody when the dialog goes.
void openOver(QFileDialog* dialog, QWidget* asker)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, asker, [asker] { asker->window()->activateWindow(); });
    dialog->open();
}

void openFileDialog(QFileDialog* dialog, QWidget* asker, std::function<void(const QString&)> chosen)
{
    QObject::connect(dialog, &QFileDialog::fileSelected, asker,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    openOver(dialog, asker);
}

} // namespace

void Dialogs::tell(QWidget* asker, const QString& title, const QString& text, const QString& detail)
{
    ask(asker, {title, text, detail, {{QStringLiteral("ok"), QCoreApplication::translate("Dialogs", "OK")}}}, {});
}

void WindowDialogs::ask(QWidget* asker, const Question& question, std::function<void(const QString&)> answered)
{
    auto* dialog = new QDialog(asker ? asker->window() : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("question"));
    dialog->setWindowTitle(question.title);
    dialog->setAccessibleName(question.title);
    dialog->setAccessibleDescription(question.text);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->addWidget(new TextLabel(TextLabel::Kind::Section, question.title, dialog));
    auto* text = new TextLabel(TextLabel::Kind::Body, question.text, dialog);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    layout->addWidget(text);
    if (!question.detail.isEmpty()) {
        auto* detail = new QPlainTextEdit(question.detail, dialog);
        detail->setObjectName(QStringLiteral("detail"));
        detail->setAccessibleName(QCoreApplication::translate("Dialogs", "Details"));
        detail->setReadOnly(true);
        detail->setMaximumHeight(110);
        layout->addWidget(detail);
    }
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    // The last choice stands first: the one that does something is at the right edge, where the eye ends.
    const auto given = std::make_shared<QString>(
        !question.onEscape.isEmpty() || question.choices.empty() ? question.onEscape : question.choices.back().id);
    for (size_t i = question.choices.size(); i-- > 0;) {
        QPushButton* button = addChoice(dialog, row, question.choices[i], i == 0);
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, given, id = question.choices[i].id] {
            *given = id;
            dialog->accept();
        });
    }
    layout->addLayout(row);
    if (answered) {
        QObject* context = asker ? static_cast<QObject*>(asker) : qApp;
        QObject::connect(dialog, &QDialog::finished, context,
                         [given, answered = std::move(answered)] { answered(*given); });
    }
    dialog->open();
}

void WindowDialogs::openFile(QWidget* asker, const QString& title, const QString& filter,
                             std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(asker, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, asker, std::move(chosen));
}

void WindowDialogs::openFiles(QWidget* asker, const QString& title, const QString& filter,
                              std::function<void(const QStringList&)> chosen)
{
    auto* dialog = new QFileDialog(asker, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, asker, std::move(chosen));
    openOver(dialog, asker);
}

void WindowDialogs::saveFile(QWidget* asker, const QString& title, const QString& suggestion, const QString& filter,
                             std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(asker, title, QString(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    openFileDialog(dialog, asker, std::move(chosen));
}

} // namespace tasuki
