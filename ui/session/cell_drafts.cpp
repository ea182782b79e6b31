// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cell_drafts.h"

#include "session/session.h"
#include "widgets/data_table.h"

#include <QChildEvent>
#include <QLineEdit>
#include <QPointer>

namespace tasuki {

namespace {

constexpr int kDraftMilliseconds = 400;

/// Sees the editor of a cell come, a moment before it is shown and when it holds the cell's text.
class CellDrafts final : public QObject {
public:
    CellDrafts(DataTable& table, Session& session) : QObject(&table), m_table(table), m_session(&session)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(kDraftMilliseconds);
        connect(&m_timer, &QTimer::timeout, this, [this] { keep(m_typed); });
        table.viewport()->installEventFilter(this);
        connect(table.itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
                [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) { close(hint); });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ChildPolished)
            if (auto* editor = qobject_cast<QLineEdit*>(static_cast<QChildEvent*>(event)->child());
                editor && editor->objectName() == u"cellEditor")
                begin(editor);
        return QObject::eventFilter(watched, event);
    }

private:
    void begin(QLineEdit* editor)
    {
        const QModelIndex cell = m_table.currentIndex();
        if (!m_session || !m_table.table() || !cell.isValid())
            return;
        m_key = m_session->ownDraft(QStringLiteral("cell/%1/%2/%3")
                                        .arg(m_table.objectName())
                                        .arg(m_table.table()->idAt(cell.row()))
                                        .arg(m_table.table()->columnId(cell.column())));
        const QString draft = m_session->draft(m_key);
        m_kept = !draft.isEmpty();
        if (m_kept)
            editor->setText(draft);
        m_typed = editor->text();
        connect(editor, &QLineEdit::textChanged, this, [this](const QString& text) {
            m_typed = text;
            m_timer.start();
        });
    }

    void close(QAbstractItemDelegate::EndEditHint hint)
    {
        m_timer.stop();
        const bool given = hint != QAbstractItemDelegate::RevertModelCache;
        const bool again =
            given && m_session && m_table.table() && m_table.table()->wasRefused() && !m_session->isAsking();
        // What was refused is mended, not typed again.
        if (again)
            keep(m_typed);
        else if (m_kept)
            keep({});
        m_key.clear();
        if (again)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_table.hasFocus())
                        m_table.editCurrent();
                },
                Qt::QueuedConnection);
    }

    void keep(const QString& text)
    {
        if (!m_session || m_key.isEmpty())
            return;
        m_session->keepDraft(m_key, text);
        m_kept = !text.isEmpty();
    }

    DataTable& m_table;
    QPointer<Session> m_session;
    QTimer m_timer;
    QString m_key; ///< of the cell that is being edited
    QString m_typed;
    bool m_kept = false;
};

} // namespace

void keepCellDrafts(DataTable& table, Session& session)
{
    new CellDrafts(table, session);
}

} // namespace tasuki
