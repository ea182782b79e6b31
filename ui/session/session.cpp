// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "account/account_store.h"
#include "people/people_store.h"
#include "revenue/revenue_store.h"
#include "session/background_read.h"
#include "session/conflict_question.h"
#include "session/edit_command.h"
#include "session/settling.h"
#include "settings/settings.h"
#include "shell/command.h"
#include "shell/shell.h"
#include "storage/failure.h"
#include "widgets/dialogs.h"
#include "workspace/draft_store.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QUndoStack>

#include <utility>

namespace tasuki {

namespace {

constexpr int kPollMilliseconds = 1000;
constexpr int kLateMilliseconds = 300;

Result<revenue::Book> readBook(storage::Database& db, QDate)
{
    auto book = revenue::RevenueStore(db).book();
    if (book) { // made where nobody waits for it
        (void)book->timelines();
        (void)book->division(revenue::Dimension::Owner);
    }
    return book;
}

} // namespace

Session::Session(Workspace& workspace, Shell& shell, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_shell(shell),
      m_bookRead(std::make_unique<BackgroundRead<revenue::Book>>(*this, &readBook,
                                                                 [this](revenue::Book book) {
                                                                     m_book = std::make_shared<revenue::Book>(
                                                                         std::move(book));
                                                                     Q_EMIT bookReady();
                                                                 })),
      m_day(workspace.today())
{
    connect(&m_workspace, &Workspace::changed, this, &Session::onChanged);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        readAgain();
        m_workspace.poll();
        lookAtClock();
    });
    m_poll.start(kPollMilliseconds);
    m_keepLate.setSingleShot(true);
    m_keepLate.setInterval(kLateMilliseconds);
    connect(&m_keepLate, &QTimer::timeout, this, &Session::keepLateDrafts);
}

Session::~Session()
{
    keepLateDrafts();
}

TermLanguage Session::words() const
{
    return QLocale().language() == QLocale::Japanese ? TermLanguage::Japanese : TermLanguage::English;
}

const Directory& Session::directory()
{
    if (m_isDirectoryOld) {
        auto fresh = read(PeopleStore(db()).directory());
        m_isDirectoryOld = !fresh;
        m_isGroundUnread = m_isGroundUnread || !fresh;
        if (fresh || !m_directory)
            m_directory = fresh ? *std::move(fresh) : Directory();
    }
    return *m_directory;
}

QString Session::formNotReadText()
{
    return tr("Couldn't load everything this form requires. Nothing was saved. Close it and open it again.");
}

/// Once for all that fails in one go: a page that reads ten things says one sentence.
void Session::sayReadFailed(const Error& error)
{
    m_isHeld = m_isHeld || error.code == ErrorCode::Locked;
    if (m_saidReadFailed)
        return;
    m_saidReadFailed = true;
    QTimer::singleShot(0, this, [this] { m_saidReadFailed = false; });
    m_readFailed = tr("Couldn't load everything; the page may be incomplete: %1").arg(error.text);
    m_shell.toast({m_readFailed, {}, {}, true});
}

void Session::readAgain()
{
    if (!m_isGroundUnread && !m_isHeld)
        return;
    // Nobody asked for it: as long as it fails nothing is said.
    if (!PeopleStore(db()).directory() || !storage::attempt([&] { return Settings::read(db()); }))
        return;
    m_isGroundUnread = false;
    m_isHeld = false;
    m_workspace.announceEverything();
    if (!m_isGroundUnread && !m_isHeld)
        m_shell.dropToast(std::exchange(m_readFailed, {}));
}

/// What every act is judged by. Where it could not be read, it was judged by nothing, and is to be done anew.
bool Session::readGround()
{
    if (!m_isGroundUnread)
        return true;
    m_isGroundUnread = false;
    directory();
    baseCurrency();
    fiscalStart();
    m_workspace.announceEverything();
    return false;
}

std::shared_ptr<const revenue::Book> Session::sharedBook()
{
    if (!m_book) {
        const bool others = m_bookRead->isUnderWay();
        if (others)
            QTimer::singleShot(0, this, &Session::bookReady); // who waits for it, too
        auto book = read(others ? m_bookRead->wait() : revenue::RevenueStore(db()).book());
        if (!book) {
            m_bookRead->begin(); // until it can be read there are no figures
            static const auto kNothing = std::make_shared<const revenue::Book>();
            return kNothing;
        }
        m_book = std::make_shared<revenue::Book>(*std::move(book));
    }
    return m_book;
}

bool Session::isLarge()
{
    // A file that is held at the moment is not to be waited for either.
    const auto large = AccountStore(db()).areAtLeast(m_largeFrom);
    return !large || *large;
}

bool Session::isBookReady()
{
    if (m_book)
        return true;
    if (m_bookRead->isUnderWay())
        return false;
    if (isLarge())
        m_bookRead->begin();
    else
        (void)sharedBook();
    return m_book != nullptr;
}

QString Session::workspaceName() const
{
    return QFileInfo(m_workspace.path()).completeBaseName();
}

QString Session::keptKey(const QString& list) const
{
    const QByteArray path = m_workspace.path().toUtf8();
    return list + u'/'
           + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

const QString& Session::baseCurrency()
{
    if (m_baseCurrency.isEmpty())
        m_isGroundUnread =
            !readInto(m_baseCurrency, storage::attempt([&] { return Settings::read(db()).baseCurrency; }))
            || m_isGroundUnread;
    return m_baseCurrency;
}

FiscalStart Session::fiscalStart()
{
    if (!m_fiscalStart)
        m_fiscalStart = read(storage::attempt([&] { return Settings::read(db()).fiscalStart(); }));
    m_isGroundUnread = m_isGroundUnread || !m_fiscalStart;
    return m_fiscalStart ? *m_fiscalStart : Settings().fiscalStart();
}

bool Session::run(Result<Edit> edit, const QString& done)
{
    return run(std::move(edit), done, {});
}

bool Session::run(Result<Edit> edit, const QString& done, std::function<void()> then)
{
    m_settled = false;
    if (!edit) {
        sayError(edit.error());
        return false;
    }
    if (!readGround()) {
        sayError({ErrorCode::Io,
                  tr("Couldn't load members or settings. Nothing was saved. They were loaded again: please retry."),
                  {}});
        return false;
    }
    if (edit->isEmpty())
        return true;
    return commit(*edit, done, then);
}

QString Session::undoText(const Edit& edit, const QString& done)
{
    QString text = done;
    if (text.endsWith(u'.') || text.endsWith(u'。'))
        text.chop(1);
    AccountId of;
    for (const RowChange& change : edit.changes()) {
        if (change.account == 0 || of.value() == change.account)
            continue;
        if (of.isValid())
            return text; // of several: what was done says how many
        of = AccountId(change.account);
    }
    if (!of.isValid() || text.isEmpty())
        return text;
    const auto account = AccountStore(db()).find(of);
    const QString name = account && *account ? (*account)->name.simplified() : QString();
    return name.isEmpty() || text.contains(name) ? text
                                                 : tr("%1 (%2)", "what was done, to which account").arg(text, name);
}

bool Session::commit(const Edit& edit, const QString& done, const std::function<void()>& then)
{
    m_acting = true;
    const auto applied = m_workspace.apply(edit);
    const Settled settled = applied ? settleBehind(*this, edit) : Settled();
    m_acting = false;
    if (!applied) {
        if (m_workspace.lastConflict())
            askConflict(edit, done, then);
        else
            sayError(applied.error());
        // Another window has written what the rules could not see: what is shown is out of date.
        if (!m_workspace.lastConflict())
            m_workspace.poll();
        return false;
    }
    m_shell.undoStack().push(new EditCommand(*this, edit, settled.imports, undoText(edit, done)));
    sayDone(settled.text.isEmpty() ? done : done + u' ' + settled.text);
    if (then)
        then();
    return true;
}

void Session::bringInWaiting()
{
    m_acting = true;
    const Settled settled = settleAll(*this);
    m_acting = false;
    if (settled.imports.empty())
        return m_shell.toast({settled.text.isEmpty() ? tr("No row's account is known yet.") : settled.text, {}, {}});
    m_shell.undoStack().push(
        new EditCommand(*this, Edit(QStringLiteral("waiting.retry"), act()), settled.imports, tr("Rows that waited")));
    sayDone(settled.text);
}

void Session::sayDone(const QString& done)
{
    if (done.isEmpty())
        return;
    const QPointer<QUndoStack> stack(&m_shell.undoStack());
    const int index = stack->index();
    m_shell.toast(
        {done, tr("Undo"), [this, self = QPointer<Session>(this), stack, index, done] {
             // Only while it is the last thing done: else the button would take back another act.
             if (stack && stack->index() == index)
                 stack->undo();
             else if (self)
                 m_shell.toast({tr("Newer changes follow “%1”. Press Ctrl+Z to undo each.").arg(done), {}, {}});
         }});
}

void Session::askConflict(const Edit& edit, const QString& done, std::function<void()> then)
{
    const Question question = conflictQuestion(*this, edit, *m_workspace.lastConflict());
    m_asking = true;
    m_shell.dialogs().ask(QApplication::activeWindow(), question,
                          [this, edit, done, then, conflict = *m_workspace.lastConflict()](const QString& choice) {
                              m_asking = false;
                              m_settled = choice == u"mine"
                                              ? useMine(edit, done, then)
                                              : choice == u"theirs" && keepTheirs(edit, conflict, done, then);
                              if (m_asking)
                                  return; // somebody was faster once more: that is asked now
                              // Theirs stands: what the page shows is out of date.
                              if (choice != u"mine" || !m_settled)
                                  m_workspace.announceEverything();
                              Q_EMIT conflictAnswered();
                          });
}

bool Session::useMine(const Edit& edit, const QString& done, const std::function<void()>& then)
{
    const auto again = m_workspace.rebased(edit);
    if (!again)
        sayError(again.error());
    return again && (again->isEmpty() || commit(*again, done, then));
}

/// What was changed besides is still wanted.
bool Session::keepTheirs(const Edit& edit, const Conflict& conflict, const QString& done,
                         const std::function<void()>& then)
{
    const auto rest = m_workspace.withTheirs(edit, conflict);
    if (!rest)
        sayError(rest.error());
    return rest && (rest->isEmpty() || commit(*rest, done, then));
}

void Session::sayError(const Error& error)
{
    m_shell.toast({error.text, {}, {}, true});
}

void Session::sayUndoFailed(const QString& what, const Error& error)
{
    m_shell.toast({tr("Can't undo “%1”: %2").arg(what, error.text), {}, {}, true});
}

QString Session::ownDraft(const QString& key) const
{
    const MemberId who = m_workspace.actor();
    return who.isValid() ? key + u'@' + QString::number(who.value()) : key;
}

void Session::keepDraft(const QString& key, const QString& text)
{
    if (m_workspace.isReadOnly())
        return;
    // What could not be read is not written over, unless it turns out that nothing is there.
    if (m_unreadDrafts.contains(key) && (!draft(key).isEmpty() || m_unreadDrafts.contains(key)))
        return;
    m_lateDrafts.insert(key, text);
    keepLateDrafts();
}

void Session::keepLateDrafts()
{
    for (auto late = m_lateDrafts.begin(); late != m_lateDrafts.end();) {
        const auto kept = DraftStore(db()).keep(late.key(), late.value(), m_workspace.clock().now());
        if (!kept && kept.error().code == ErrorCode::Locked)
            return m_keepLate.start(); // nobody asked for it: it need not be said
        if (!kept)
            sayError(kept.error());
        late = m_lateDrafts.erase(late);
    }
}

QString Session::draft(const QString& key)
{
    const auto late = m_lateDrafts.constFind(key);
    if (late != m_lateDrafts.cend())
        return *late;
    const auto kept = read(DraftStore(db()).text(key));
    if (kept)
        m_unreadDrafts.remove(key);
    else
        m_unreadDrafts.insert(key);
    return kept.value_or(QString());
}

void Session::lookAtClock()
{
    if (m_day == m_workspace.today())
        return;
    m_day = m_workspace.today();
    m_workspace.announceEverything();
    m_shell.turnDay();
}

void Session::setActor(MemberId member)
{
    if (m_workspace.actor() == member)
        return;
    m_workspace.setActor(member);
    Q_EMIT actorChanged();
    m_shell.commands().refresh(); // what one may do depends on who one is
}

void Session::refreshBook(const ChangeSet& changes)
{
    // A copy where a page keeps figures that refer to the book as it was, until it is told.
    const auto fresh = m_book.use_count() == 1 ? m_book : std::make_shared<revenue::Book>(*m_book);
    const auto done =
        changes.isEverything() ? Result<bool>(false) : revenue::RevenueStore(db()).refresh(*fresh, changes.accounts());
    m_book = done && *done ? fresh : nullptr;
}

void Session::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Entity::Member) || changes.touches(Entity::Team) || changes.touches(Entity::TeamMembership)) {
        m_isDirectoryOld = true;
        m_book.reset();
    }
    for (const Entity entity : {Entity::Currency, Entity::Setting})
        if (changes.touches(entity))
            m_book.reset();
    for (const Entity entity :
         {Entity::Account, Entity::AccountTag, Entity::Subscription, Entity::Ownership, Entity::StageSpan}) {
        if (m_book && changes.touches(entity)) {
            refreshBook(changes);
            break;
        }
    }
    if (changes.touches(Entity::Setting)) {
        m_baseCurrency.clear();
        m_fiscalStart.reset();
    }
    m_bookRead->renew(); // what is being read is of before
    Q_EMIT changed(changes);
}

} // namespace tasuki
