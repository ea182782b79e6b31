// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_foot.h"

#include "theme/style_sheet.h"
#include "widgets/card.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

namespace tasuki {

namespace {

struct FootWords {
    Q_DECLARE_TR_FUNCTIONS(dialogFoot)
};

class Grower final : public QObject {
public:
    explicit Grower(QDialog& dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
            grow();
        return QObject::eventFilter(watched, event);
    }

private:
    void grow()
    {
        QLayout* layout = m_dialog.layout();
        if (!layout)
            return;
        layout->activate();
        const int width = std::max(m_dialog.width(), layout->totalMinimumSize().width());
        const int wanted =
            layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalMinimumSize().height();
        if (wanted > m_dialog.height())
            m_dialog.resize(width, wanted);
    }

    QDialog& m_dialog;
};

/// A box would take Ctrl+Enter for the first letter of an entry, a text for the end of a line: it is seen before them.
class CtrlEnter final : public QObject {
public:
    explicit CtrlEnter(QDialog& dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_dialog && event->type() == QEvent::Show)
            for (QWidget* field : m_dialog.findChildren<QWidget*>())
                field->installEventFilter(this);
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const auto* field = qobject_cast<QWidget*>(watched);
        if (!enter || !key->modifiers().testFlag(Qt::ControlModifier) || !field || field->window() != &m_dialog)
            return QObject::eventFilter(watched, event);
        m_dialog.accept();
        return true;
    }

private:
    QDialog& m_dialog;
};

void addTo(QLayout& layout, QWidget* widget)
{
    if (auto* form = qobject_cast<QFormLayout*>(&layout))
        form->addRow(widget);
    else
        layout.addWidget(widget);
}

} // namespace

DialogFoot addDialogFoot(QDialog& dialog, QLayout& layout, const char* problemName, const char* okName,
                         const QString& okText)
{
    auto* problem = new TextLabel(TextLabel::Kind::Secondary, {}, &dialog);
    problem->setObjectName(QLatin1String(problemName));
    problem->setTone(Tone::Bad);
    problem->setWordWrap(true);
    problem->hide();
    addTo(layout, problem);
    auto* buttons = new QDialogButtonBox(&dialog);
    QPushButton* ok = buttons->addButton(okText, QDialogButtonBox::AcceptRole);
    ok->setObjectName(QLatin1String(okName));
    ok->setToolTip(okText + QStringLiteral("  Ctrl+Enter"));
    ok->setDefault(true);
    setKind(ok, "primary");
    const QString name = QLatin1String(okName);
    buttons->addButton(FootWords::tr("Cancel"), QDialogButtonBox::RejectRole)
        ->setObjectName(name.left(name.lastIndexOf(u'.') + 1) + QStringLiteral("cancel"));
    addTo(layout, buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    acceptOnCtrlEnter(dialog);
    growWithWords(dialog);
    return {problem, ok};
}

void acceptOnCtrlEnter(QDialog& dialog)
{
    new CtrlEnter(dialog);
}

void growWithWords(QDialog& dialog)
{
    new Grower(dialog);
}

} // namespace tasuki
