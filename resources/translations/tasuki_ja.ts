<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AccountDetailsDialog</name>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>顧客ID</translation>
    </message>
    <message>
        <source>The key that imports find the account by.</source>
        <translation>取り込みで顧客を見つけるためのキー。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチ層</translation>
    </message>
    <message>
        <source>IT skill</source>
        <translation>ITスキル</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>親顧客</translation>
    </message>
    <message>
        <source>Name, reading or code</source>
        <translation>名前・よみ・コード</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>カンマ区切り</translation>
    </message>
    <message>
        <source>Seats and stores are whole numbers.</source>
        <translation>席数と店舗数は整数で書いてください。</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>契約開始</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席数</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店舗数</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message numerus="yes">
        <source>%n contract row(s) without a currency of their own will be in %1. Their numbers stay: %2 becomes %3.</source>
        <translation>
            <numerusform>自身の通貨を持たない契約行 %n 件が %1 建てになります。数字はそのままで、%2 は %3 になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account ID cannot be empty: imports find the account by it.</source>
        <translation>顧客IDは空にできません。取り込みの照合に使います。</translation>
    </message>
    <message>
        <source>Choose the parent account from the list.</source>
        <translation>親顧客を一覧から選んでください。</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>%1 として操作する</translation>
    </message>
    <message>
        <source>Whose name the history gets</source>
        <translation>履歴に残る操作者</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>導入の動機</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Contacts</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>導入の動機</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>担当者を編集</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the contact</source>
        <translation>担当者を削除</translation>
    </message>
    <message>
        <source>No contacts yet.</source>
        <translation>担当者はまだいません。</translation>
    </message>
    <message>
        <source>Who decides, who uses it, and what they bought it for.</source>
        <translation>誰が決め、誰が使い、何を期待しているか。</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>担当者を追加…</translation>
    </message>
    <message>
        <source>Edit the contact…</source>
        <translation>担当者を編集…</translation>
    </message>
</context>
<context>
    <name>ContractSection</name>
    <message>
        <source>Contracts</source>
        <translation>契約</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>running</source>
        <translation>契約中</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>開始…</translation>
    </message>
    <message>
        <source>Start a contract</source>
        <translation>契約を開始</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the amount of the contract</source>
        <translation>契約の金額を変更</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>End the contract</source>
        <translation>契約を終了</translation>
    </message>
    <message>
        <source>No contracts yet.</source>
        <translation>契約はまだありません。</translation>
    </message>
    <message>
        <source>MRR is made from contract rows. Start one here, or import them.</source>
        <translation>MRRは契約行から計算されます。ここで契約を開始するか、取り込んでください。</translation>
    </message>
    <message>
        <source>Start a contract…</source>
        <translation>契約を開始…</translation>
    </message>
    <message>
        <source>Change the contract&apos;s amount…</source>
        <translation>契約の金額を変更…</translation>
    </message>
    <message>
        <source>End the contract…</source>
        <translation>契約を終了…</translation>
    </message>
    <message>
        <source>Start the contract again…</source>
        <translation>契約を再開…</translation>
    </message>
    <message>
        <source>Correct the contract row…</source>
        <translation>契約行を訂正…</translation>
    </message>
    <message>
        <source>Remove the contract row…</source>
        <translation>契約行を削除…</translation>
    </message>
</context>
<context>
    <name>CriteriaDialog</name>
    <message>
        <source>Success criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>These are version %1.</source>
        <translation>第 %1 版です。</translation>
    </message>
    <message>
        <source>These are version %1, since %2.</source>
        <translation>第 %1 版（%2 から）です。</translation>
    </message>
    <message>
        <source>What you save becomes version %1, for records from now on; those that are there keep theirs.</source>
        <translation>保存すると第 %1 版になり、これからの記録に使われます。今ある記録は元の版のままです。</translation>
    </message>
    <message>
        <source>Success criteria, one a line</source>
        <translation>成功基準（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>One criterion a line</source>
        <translation>1 行に 1 つずつ</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>第 %1 版として保存</translation>
    </message>
    <message>
        <source>The success criteria have a new version. New records are judged by it.</source>
        <translation>成功基準の新しい版を作りました。新しい記録はこの版で判定されます。</translation>
    </message>
</context>
<context>
    <name>DetailsSection</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>詳細を編集</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>顧客ID</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>IT skill</source>
        <translation>ITスキル</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>契約開始</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席数</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店舗数</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>親顧客</translation>
    </message>
    <message>
        <source>Child accounts</source>
        <translation>子顧客</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Renewals so far</source>
        <translation>これまでの更新</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2〜 %1</translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation>ステージの履歴</translation>
    </message>
    <message>
        <source>Owners so far</source>
        <translation>主担当の履歴</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>DueFilter</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision days</source>
        <translation>判断日</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>180 or 90 days before it is due: within %n days, or passed without a call</source>
        <translation>
            <numerusform>更新期日の180日前と90日前。%n日以内に迎えるもの、または見通しなしで過ぎたもの</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalSection</name>
    <message>
        <source>Goals</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>No measure yet: how will the customer see that it is reached?</source>
        <translation>指標がまだありません。達成をどう確かめますか。</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2〜 %1</translation>
    </message>
    <message>
        <source>SMART %1/5</source>
        <translation>SMART %1/5</translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation>合意：%1</translation>
    </message>
    <message>
        <source>The goal “%1” is removed.</source>
        <translation>ゴール「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Status of the goal</source>
        <translation>ゴールの状態</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Baseline → target</source>
        <translation>現状 → 目標</translation>
    </message>
    <message>
        <source>now %1 %2</source>
        <translation>現在 %1 %2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>ゴールを追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the goal</source>
        <translation>ゴールを編集</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>状態…</translation>
    </message>
    <message>
        <source>Change the status of the goal</source>
        <translation>ゴールの状態を変更</translation>
    </message>
    <message>
        <source>No goals yet.</source>
        <translation>ゴールはまだありません。</translation>
    </message>
    <message>
        <source>What does the customer want to achieve? Everything else serves this.</source>
        <translation>お客様は何を達成したいのでしょうか。ほかのすべてはそのためにあります。</translation>
    </message>
    <message>
        <source>Add a goal…</source>
        <translation>ゴールを追加…</translation>
    </message>
    <message>
        <source>Edit the goal…</source>
        <translation>ゴールを編集…</translation>
    </message>
    <message>
        <source>Status of the goal…</source>
        <translation>ゴールの状態…</translation>
    </message>
    <message>
        <source>The goal is achieved</source>
        <translation>ゴールを達成</translation>
    </message>
</context>
<context>
    <name>HandoffSection</name>
    <message>
        <source>Handoffs</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>渡す人 → 受け取る人</translation>
    </message>
    <message>
        <source>Start a handoff</source>
        <translation>引き継ぎを開始</translation>
    </message>
    <message>
        <source>No handoffs yet.</source>
        <translation>引き継ぎはまだありません。</translation>
    </message>
    <message>
        <source>A handoff passes the account on, with its checklist and a note.</source>
        <translation>引き継ぎは、チェックリストとメモを添えて顧客を次の人へ渡します。</translation>
    </message>
    <message>
        <source>Open the handoff</source>
        <translation>引き継ぎを開く</translation>
    </message>
</context>
<context>
    <name>HandoffTurn</name>
    <message>
        <source>This workspace is read-only.</source>
        <translation>このワークスペースは読み取り専用です。</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) are open: tick them, or write above why it is handed off early.</source>
        <translation>
            <numerusform>必須の項目が%n件残っています。チェックするか、早く渡す理由を上に書いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody acts: choose who you are at the foot of the navigation.</source>
        <translation>操作者が選ばれていません。ナビゲーションの下で自分を選んでください。</translation>
    </message>
    <message>
        <source>It is not your turn: choose who acts at the foot of the navigation.</source>
        <translation>今はあなたの番ではありません。操作者はナビゲーションの下で選べます。</translation>
    </message>
    <message>
        <source>It is the turn of %1, not yours: who acts is chosen at the foot of the navigation.</source>
        <translation>今は%1の番です。操作者はナビゲーションの下で選べます。</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Full-time part (FTE)</source>
        <translation>フルタイム換算（FTE）</translation>
    </message>
    <message>
        <source>How much of a full-time job the member works, from 0.00 to 1.00; productivity is counted by it</source>
        <translation>フルタイムを1.00とした働き方（0.00〜1.00）。生産性の計算に使います</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上長</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Primary team</source>
        <translation>主な所属</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>兼務</translation>
    </message>
    <message>
        <source>“%1” is a member now.</source>
        <translation>「%1」をメンバーに加えました。</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Rename the team</source>
        <translation>チーム名を変更</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>チーム名</translation>
    </message>
    <message>
        <source>The team “%1” is saved.</source>
        <translation>チーム「%1」を保存しました。</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチ層</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>契約開始</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>“%1” is created.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Outcome: %1</source>
        <translation>更新の結果：%1</translation>
    </message>
    <message>
        <source>Due on %1, MRR %2</source>
        <translation>更新期日 %1、MRR %2</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>結果を記録</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Next term</source>
        <translation>次の契約期間</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%nか月</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR from then on, %1</source>
        <translation>更新後のMRR（%1）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>一覧を編集…</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>What was said, what could have been done (optional)</source>
        <translation>伺ったこと、できたはずのこと（任意）</translation>
    </message>
    <message>
        <source>End its contract rows with the day before</source>
        <translation>契約行を期日の前日で終了する</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>理由を選ぶ</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write a number, such as 120000.</source>
        <translation>「%1」は金額ではありません。120000のように数字で入力してください。</translation>
    </message>
    <message>
        <source>The next renewal is due on %1.</source>
        <translation>次の更新期日は %1 です。</translation>
    </message>
    <message>
        <source>No longer: %1 %2 %3</source>
        <translation>取り消し：%1 %2 %3</translation>
    </message>
    <message>
        <source>Movement: %1 %2 %3</source>
        <translation>増減：%1 %2 %3</translation>
    </message>
    <message>
        <source>No movement: write the new amount into the account&apos;s contracts (“Change the amount”).</source>
        <translation>MRRは動きません。新しい金額は顧客の契約に入力してください（「金額を変更」）。</translation>
    </message>
    <message>
        <source>No movement: the contract rows stay as they are.</source>
        <translation>MRRは動きません。契約行はそのままです。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>約束を追加</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>約束の内容</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>約束した人</translation>
    </message>
    <message>
        <source>Made to</source>
        <translation>約束した相手</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>約束日</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the promise</source>
        <translation>約束を追加</translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
</context>
<context>
    <name>PromiseSection</name>
    <message>
        <source>Promises</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>約束した人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>約束日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>約束を追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the promise</source>
        <translation>約束を編集</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>履行済み</translation>
    </message>
    <message>
        <source>Mark the promise as kept</source>
        <translation>約束を履行済みにする</translation>
    </message>
    <message>
        <source>No promises yet.</source>
        <translation>約束はまだありません。</translation>
    </message>
    <message>
        <source>Enter what was promised to this customer, by whom and by when.</source>
        <translation>この顧客に何を、誰が、いつまでに約束したかを登録しましょう。</translation>
    </message>
    <message>
        <source>Add a promise…</source>
        <translation>約束を追加…</translation>
    </message>
    <message>
        <source>Edit the promise…</source>
        <translation>約束を編集…</translation>
    </message>
    <message>
        <source>The promise was kept</source>
        <translation>約束を履行済みにする</translation>
    </message>
    <message>
        <source>The promise was broken</source>
        <translation>約束を不履行にする</translation>
    </message>
    <message>
        <source>The promise was withdrawn</source>
        <translation>約束を取り下げる</translation>
    </message>
    <message>
        <source>The promise is open again</source>
        <translation>約束を未履行に戻す</translation>
    </message>
</context>
<context>
    <name>RenewalActs</name>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln renewal(s): %1</source>
        <translation>
            <numerusform>更新%Ln件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation>見通し</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Return the handoff</source>
        <translation>引き継ぎを差し戻す</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>足りないもの</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>“%1” is returned to the sender.</source>
        <translation>「%1」を差し戻しました。</translation>
    </message>
</context>
<context>
    <name>RoutesEditor</name>
    <message>
        <source>Note template: %1</source>
        <translation>引き継ぎメモのひな形：%1</translation>
    </message>
    <message>
        <source>A new handoff&apos;s note is filled with goal, people, use, touchpoints, risks and open items first; this text stands beneath.</source>
        <translation>新しい引き継ぎのメモには、まずゴール、関係者、利用状況、タッチポイント、リスク、未完了事項が入ります。この文章はその下に入ります。</translation>
    </message>
    <message>
        <source>Note template</source>
        <translation>メモのひな形</translation>
    </message>
    <message>
        <source>For example: ## Payment terms</source>
        <translation>例：## 支払条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The note template is changed.</source>
        <translation>メモのひな形を変更しました。</translation>
    </message>
</context>
<context>
    <name>StageDialog</name>
    <message>
        <source>%1: change the stage to “%2”</source>
        <translation>%1：ステージを「%2」に変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts: change the stage to “%1”</source>
        <translation>
            <numerusform>%Ln社：ステージを「%1」に変更</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner stays. Where somebody else shall look after the account from now on, hand it off instead.</source>
        <translation>主担当は変わりません。今後ほかの人が担当する場合は、引き継ぎを使います。</translation>
    </message>
    <message>
        <source>Why the stage changes</source>
        <translation>変更の理由</translation>
    </message>
    <message>
        <source>Stands in the account&apos;s timeline</source>
        <translation>顧客のタイムラインに残ります</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>ステージを変更</translation>
    </message>
</context>
<context>
    <name>TouchpointFields</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>話したこと、決まったこと</translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Mood of the customer</source>
        <translation>顧客の温度感</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Minutes are a whole number.</source>
        <translation>所要時間（分）は整数で書いてください。</translation>
    </message>
    <message>
        <source>The touchpoint is changed.</source>
        <translation>タッチポイントを変更しました。</translation>
    </message>
    <message>
        <source>Mood —</source>
        <translation>温度感 —</translation>
    </message>
    <message>
        <source>+2 very good</source>
        <translation>+2 とても良い</translation>
    </message>
    <message>
        <source>+1 good</source>
        <translation>+1 良い</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <translation>0 ふつう</translation>
    </message>
    <message>
        <source>−1 bad</source>
        <translation>−1 悪い</translation>
    </message>
    <message>
        <source>−2 very bad</source>
        <translation>−2 とても悪い</translation>
    </message>
    <message numerus="yes">
        <source>Touchpoint: %Ln accounts</source>
        <translation>
            <numerusform>タッチポイント：%Ln社</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoint saved.</source>
        <translation>タッチポイントを保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln touchpoints saved.</source>
        <translation>
            <numerusform>%Ln件のタッチポイントを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>saves and goes to the next</source>
        <translation>保存して次へ</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message>
        <source>An account needs a name.</source>
        <translation>顧客には名前が必要です。</translation>
    </message>
    <message>
        <source>The touch tier is high, low or tech.</source>
        <translation>タッチ層はハイタッチ・ロータッチ・テックタッチのいずれかです。</translation>
    </message>
    <message>
        <source>The IT skill level is low, mid or high.</source>
        <translation>ITスキルは低・中・高のいずれかです。</translation>
    </message>
    <message>
        <source>Stores and seats cannot be negative.</source>
        <translation>店舗数と席数は0以上にしてください。</translation>
    </message>
    <message>
        <source>An account cannot be its own parent, directly or through others.</source>
        <translation>顧客を、自分自身やその配下の親にすることはできません。</translation>
    </message>
    <message>
        <source>This account has an owner. Start a handoff to pass it on.</source>
        <translation>この顧客には主担当がいます。引き継ぎを開始してください。</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>メンバーを選んでください。</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>その役割はありません。</translation>
    </message>
    <message>
        <source>A handoff is under way that sets the stage when it is accepted. Answer it or withdraw it first.</source>
        <translation>受け取り待ちの引き継ぎがあり、受領時にステージが変わります。先に受領・差し戻し・取り下げのいずれかをしてください。</translation>
    </message>
    <message>
        <source>Say why the stage changes without a handoff.</source>
        <translation>引き継ぎなしでステージを変える理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>accountWords</name>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>主担当 %1</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>タッチ層未設定</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチ層</translation>
    </message>
    <message>
        <source>The code “%1” belongs to “%2” already.</source>
        <translation>コード「%1」はすでに「%2」が使っています。</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2024/12/24 or 12/24.</source>
        <translation>「%1」は日付ではありません。2024/12/24 や 12/24 のように書いてください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>タッチ層</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>最終タッチポイント</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>主担当未定</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>新規MRR</translation>
    </message>
    <message>
        <source>MRR is back</source>
        <translation>MRR復活</translation>
    </message>
    <message>
        <source>MRR grew</source>
        <translation>MRR拡張</translation>
    </message>
    <message>
        <source>MRR shrank</source>
        <translation>MRR縮小</translation>
    </message>
    <message>
        <source>MRR ended</source>
        <translation>MRR解約</translation>
    </message>
    <message>
        <source>very good mood</source>
        <translation>とても良い様子</translation>
    </message>
    <message>
        <source>good mood</source>
        <translation>良い様子</translation>
    </message>
    <message>
        <source>neutral mood</source>
        <translation>ふつうの様子</translation>
    </message>
    <message>
        <source>bad mood</source>
        <translation>悪い様子</translation>
    </message>
    <message>
        <source>very bad mood</source>
        <translation>とても悪い様子</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>タッチポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Handoff %1: %2</source>
        <translation>引き継ぎ（%1）：%2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>ステージ：%1</translation>
    </message>
    <message>
        <source>by the handoff %1</source>
        <translation>引き継ぎ（%1）による</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>主担当：%1</translation>
    </message>
    <message>
        <source>No owner any more</source>
        <translation>主担当なし</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <translation>タッチポイントを記録：%1</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>結果を取り消し</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>見通し「%1」</translation>
    </message>
    <message>
        <source>nothing said any more</source>
        <translation>見通しの記録を取り消し</translation>
    </message>
    <message>
        <source>due date changed</source>
        <translation>更新期日を変更</translation>
    </message>
    <message>
        <source>Renewal %1: %2</source>
        <translation>更新（%1）：%2</translation>
    </message>
    <message>
        <source>Renewal: %1</source>
        <translation>更新：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1</source>
        <translation>
            <numerusform>%Ln社：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The end of its contracts: it has no renewal date of its own.</source>
        <translation>契約の終了日です。更新日は入力されていません。</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%3社のうち%2社）</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>There are no members yet. Add the first one.</source>
        <translation>メンバーがまだいません。最初の1人を追加してください。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>先方担当者</translation>
    </message>
</context>
<context>
    <name>atOnce</name>
    <message>
        <source>There was not enough memory to work this out. Close other programs and try again.</source>
        <translation>メモリが足りず、計算できませんでした。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This could not be worked out; nothing was changed. Try again.</source>
        <translation>計算できませんでした。何も変更していません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>account %1 has no stage</source>
        <translation>顧客 %1 にステージがありません</translation>
    </message>
    <message>
        <source>account %1 has an owner on one day and nobody on a later one</source>
        <translation>顧客 %1 は主担当がいた日のあとに主担当未定の日があります</translation>
    </message>
    <message>
        <source>account %1 is its own parent, directly or through others</source>
        <translation>顧客 %1 が（間接的に）自分自身の親になっています</translation>
    </message>
    <message>
        <source>subscription %1 has neither an MRR nor an amount</source>
        <translation>契約行 %1 に MRR も金額もありません</translation>
    </message>
    <message>
        <source>a team membership of member %1 ends before it begins</source>
        <translation>メンバー %1 のチーム所属が開始前に終わっています</translation>
    </message>
    <message>
        <source>handoff H%1 is open beside another one of its account</source>
        <translation>引き継ぎ H%1 は同じ顧客の別の引き継ぎと同時に開いています</translation>
    </message>
    <message>
        <source>row %1 of %2 has a date that is none</source>
        <translation>%2 の行 %1 に日付でない値があります</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>ファイルが壊れています：%1</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a row of %3 that is not there</source>
        <translation>%2 の行 %1 が、存在しない %3 の行を参照しています</translation>
    </message>
    <message>
        <source>the status of goal %1 is not the latest of its changes</source>
        <translation>ゴール「%1」の状態が最後の変更と一致しません</translation>
    </message>
    <message>
        <source>the onboarding of account %1 was met on no day</source>
        <translation>顧客 %1 のオンボーディングに達成した日がありません</translation>
    </message>
    <message>
        <source>the promise “%1” is open and has a day of decision, or has been decided on no day</source>
        <translation>約束「%1」は未履行なのに決定日があるか、決定日がないのに決定済みです</translation>
    </message>
    <message>
        <source>row %1 of %2 has an unknown code in %3</source>
        <translation>%2の行%1は、%3に一覧にないコードがあります</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>“backup” takes a workspace and the name of the copy.</source>
        <translation>backup にはワークスペースとコピーの名前を指定します。</translation>
    </message>
    <message>
        <source>“check” takes one workspace.</source>
        <translation>check にはワークスペースを1つ指定します。</translation>
    </message>
    <message>
        <source>notice: the total of account %1 is negative at some time and counts as 0 there</source>
        <translation>お知らせ：顧客 %1 の合計が負になる時期があり、0 として数えます</translation>
    </message>
    <message>
        <source>notice: there is no rate for %1 (account %2)</source>
        <translation>お知らせ：%1 の為替レートがありません（顧客 %2）</translation>
    </message>
    <message>
        <source>“cohorts” takes one workspace.</source>
        <translation>cohorts にはワークスペースを1つ指定します。</translation>
    </message>
    <message>
        <source>Try “tasuki-cli --help”.</source>
        <translation>「tasuki-cli --help」をご覧ください。</translation>
    </message>
    <message>
        <source>“%1” is read-only, so nothing can be written to it.</source>
        <translation>「%1」は読み取り専用のため、書き込めません。</translation>
    </message>
    <message>
        <source>There is no member “%1” in this workspace.</source>
        <translation>このワークスペースにメンバー「%1」はいません。</translation>
    </message>
    <message>
        <source>First month; default: the first with data.</source>
        <translation>最初の月。省略時はデータのある最初の月。</translation>
    </message>
    <message>
        <source>Last month; default: the month of today.</source>
        <translation>最後の月。省略時は今日の月。</translation>
    </message>
    <message>
        <source>“%1” is no month; write 2024-03.</source>
        <translation>「%1」は月ではありません。2024-03 のように書いてください。</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from が --to より後です。</translation>
    </message>
    <message>
        <source>Warning: the total of account %1 (%2) is negative at some time and counts as 0 there.</source>
        <translation>警告：顧客 %1（%2）の合計が負になる時期があり、0 として数えます。</translation>
    </message>
    <message>
        <source>Last day, which is included.</source>
        <translation>最後の日（その日を含む）。</translation>
    </message>
    <message>
        <source>“%1” is no day; write 2024-03-01.</source>
        <translation>「%1」は日付ではありません。2024-03-01 のように書いてください。</translation>
    </message>
    <message>
        <source>“export” takes a workspace and a kind.</source>
        <translation>export にはワークスペースと種類を指定します。</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; kinds are: %2</source>
        <translation>「%1」は書き出せません。種類：%2</translation>
    </message>
    <message>
        <source>auto (default), utf-8, cp932 or utf-16.</source>
        <translation>auto（既定）、utf-8、cp932、utf-16。</translation>
    </message>
    <message>
        <source>This column of the file is that field; may be given more than once.</source>
        <translation>ファイルのこの列をその項目として読みます。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Do everything but keep it.</source>
        <translation>確認だけ行い、保存しません。</translation>
    </message>
    <message>
        <source>Write what is wrong to this file, too.</source>
        <translation>エラーをこのファイルにも書き出します。</translation>
    </message>
    <message>
        <source>“import” takes a workspace, a kind and a CSV file.</source>
        <translation>import にはワークスペース、種類、CSVファイルを指定します。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported; kinds are: %2</source>
        <translation>「%1」は取り込めません。種類：%2</translation>
    </message>
    <message>
        <source>“%1” is no encoding; write auto, utf-8, cp932 or utf-16.</source>
        <translation>「%1」は文字コードではありません。auto、utf-8、cp932、utf-16 のいずれかです。</translation>
    </message>
    <message numerus="yes">
        <source>%n errors; nothing was imported.</source>
        <translation>
            <numerusform>エラー %n 件。何も取り込んでいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Read as %1, columns parted by %2.</source>
        <translation>%1 として読みました（区切り：%2）。</translation>
    </message>
    <message>
        <source>%1 rows: %2 would be added, %3 changed, %4 left as they are.</source>
        <translation>%1行：追加 %2、変更 %3、変更なし %4 になります。</translation>
    </message>
    <message>
        <source>%1 rows: %2 added, %3 changed, %4 left as they were.</source>
        <translation>%1行：追加 %2、変更 %3、変更なし %4。</translation>
    </message>
    <message>
        <source>Only these accounts; may be given more than once.</source>
        <translation>この条件の顧客だけ。何度でも指定できます。</translation>
    </message>
    <message>
        <source>--where takes DIMENSION=VALUE.</source>
        <translation>--where は 区分=値 の形です。</translation>
    </message>
    <message>
        <source>“kpi” takes one workspace.</source>
        <translation>kpi にはワークスペースを1つ指定します。</translation>
    </message>
    <message>
        <source>Warning: no account has %1.</source>
        <translation>警告：%1 の顧客はありません。</translation>
    </message>
    <message>
        <source>“movements” takes one workspace.</source>
        <translation>movements にはワークスペースを1つ指定します。</translation>
    </message>
    <message>
        <source>Base currency; default JPY.</source>
        <translation>基準通貨。既定は JPY。</translation>
    </message>
    <message>
        <source>First month of the fiscal year, 1 to 12; default 4.</source>
        <translation>年度の開始月（1〜12）。既定は 4。</translation>
    </message>
    <message>
        <source>With made-up data to try the program with.</source>
        <translation>お試し用の架空データを入れます。</translation>
    </message>
    <message>
        <source>“new” takes the name of one file.</source>
        <translation>new にはファイル名を1つ指定します。</translation>
    </message>
    <message>
        <source>“%1” is no currency; write three letters, such as JPY.</source>
        <translation>「%1」は通貨ではありません。JPY のような3文字です。</translation>
    </message>
    <message>
        <source>--fiscal-start takes a month from 1 to 12.</source>
        <translation>--fiscal-start は 1〜12 の月です。</translation>
    </message>
    <message>
        <source>The sample has its own currency and fiscal year; leave --currency and --fiscal-start out.</source>
        <translation>サンプルの通貨と年度は決まっています。--currency と --fiscal-start は付けないでください。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>結果を標準出力に書けませんでした。</translation>
    </message>
    <message>
        <source>Warning: %1 characters that the encoding cannot hold were replaced.</source>
        <translation>警告：文字コードで表せない %1 文字を置き換えました。</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>標準出力ではなくこのファイルに書きます。</translation>
    </message>
    <message>
        <source>utf-8-bom (default), utf-8 or cp932.</source>
        <translation>utf-8-bom（既定）、utf-8、cp932。</translation>
    </message>
    <message>
        <source>Stands for every character that the encoding cannot hold.</source>
        <translation>文字コードで表せない文字の代わり。</translation>
    </message>
    <message>
        <source>-o needs the name of a file.</source>
        <translation>-o にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no encoding; write utf-8-bom, utf-8 or cp932.</source>
        <translation>「%1」は文字コードではありません。utf-8-bom、utf-8、cp932 のいずれかです。</translation>
    </message>
    <message>
        <source>--lossy takes exactly one character that the encoding holds, such as 〓.</source>
        <translation>--lossy は文字コードで表せる1文字（〓 など）です。</translation>
    </message>
    <message>
        <source>Takes this day for today.</source>
        <translation>この日を今日とみなします。</translation>
    </message>
    <message>
        <source>Who acts: a member&apos;s name or e-mail address.</source>
        <translation>操作者：メンバーの名前かメールアドレス。</translation>
    </message>
    <message>
        <source>en (default) or ja.</source>
        <translation>en（既定）または ja。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>tasuki-cli: import, export, figures and checks of Tasuki workspaces.</source>
        <translation>tasuki-cli：Tasuki ワークスペースの取り込み、書き出し、指標、検査。</translation>
    </message>
    <message>
        <source>With every command: --today YYYY-MM-DD, --as MEMBER, --lang en|ja, --version, --help.</source>
        <translation>すべてのコマンドで：--today YYYY-MM-DD、--as MEMBER、--lang en|ja、--version、--help。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused, 2 wrong usage, 3 the workspace cannot be used.</source>
        <translation>終了コード：0 完了、1 拒否、2 使い方の誤り、3 ワークスペースが使えない。</translation>
    </message>
    <message>
        <source>“%1” is no language; write en or ja.</source>
        <translation>「%1」は言語ではありません。en か ja です。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>Name a command.</source>
        <translation>コマンドを指定してください。</translation>
    </message>
    <message>
        <source>%1 rows (%2 %)</source>
        <translation>%1行（%2 %）</translation>
    </message>
    <message>
        <source>month (default), t12m (against twelve months before), quarter, half, year (fiscal), or span: all from --from to --to.</source>
        <translation>month（既定）、t12m（12か月前との比較）、quarter、half、year（会計年度）、または span（--from から --to までの全体）。</translation>
    </message>
    <message>
        <source>One row a slice: %1.</source>
        <translation>区分ごとに1行: %1。</translation>
    </message>
    <message>
        <source>“%1” is no window; write month, t12m, quarter, half, year or span.</source>
        <translation>「%1」という期間の取り方はありません。month、t12m、quarter、half、year、span のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no dimension; write one of: %2.</source>
        <translation>「%1」という切り口はありません。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>csv (default), json or xlsx.</source>
        <translation>csv（既定）、json、xlsx のいずれか。</translation>
    </message>
    <message>
        <source>“%1” is no format; write csv, json or xlsx.</source>
        <translation>「%1」という形式はありません。csv、json、xlsx のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>JSON and spreadsheets are always UTF-8; leave --encoding out.</source>
        <translation>JSONとXLSXは常にUTF-8です。--encoding は付けないでください。</translation>
    </message>
    <message>
        <source>First day (touchpoints, usage, due dates of renewals) or the month of it (figures).</source>
        <translation>最初の日（タッチポイント、利用状況、更新期日）またはその月（指標）。</translation>
    </message>
    <message>
        <source>--from and --to go with touchpoints, usage, renewals and the figures.</source>
        <translation>--from と --to は touchpoints、usage、renewals と指標にだけ使えます。</translation>
    </message>
    <message>
        <source>“onboarding” takes one workspace.</source>
        <translation>「onboarding」にはワークスペースを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>KIND is one of: %1; for an export also: %2.</source>
        <translation>KIND は次のいずれか：%1。書き出しでは次も指定できます：%2。</translation>
    </message>
    <message>
        <source>Also users, ARPU, gross and net ARR, committed MRR, productivity, core-feature adoption and activity churn; not with t12m.</source>
        <translation>ユーザー数、ARPU、グロス・ネットARR、確定済みMRR、生産性、コア機能利用率、利用停止率も出力します（t12m以外）。</translation>
    </message>
    <message>
        <source>--more needs the window month, quarter, half, year or span.</source>
        <translation>--more は month、quarter、half、year、span の期間でのみ使えます。</translation>
    </message>
    <message>
        <source>Warning: the rows of account %1 (%2) with %3 add up to less than zero at some time and count as 0 there.</source>
        <translation>警告：顧客 %1（%2）の %3 の契約は、合計が負になる時期があり、0 として数えます。</translation>
    </message>
</context>
<context>
    <name>conflictQuestion</name>
    <message>
        <source>Changed meanwhile by %1</source>
        <translation>その間に%1さんが変更しています</translation>
    </message>
    <message>
        <source>Changed meanwhile, in another window or by an import</source>
        <translation>その間に、別のウィンドウまたは取り込みで変更されています</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>あとで決める</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手の内容を残す</translation>
    </message>
    <message>
        <source>What you changed has been deleted meanwhile.</source>
        <translation>変更しようとしたものは、その間に削除されました。</translation>
    </message>
    <message>
        <source>It is “%1” now, and was “%2” when you looked: your change was not stored.</source>
        <translation>現在は「%1」です（見たときは「%2」）。あなたの変更は保存していません。</translation>
    </message>
    <message>
        <source>Theirs: %1
Yours: %2</source>
        <translation>相手：%1
自分：%2</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>自分の内容にする</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>A contact needs a name.</source>
        <translation>担当者には名前が必要です。</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>その役割はありません。</translation>
    </message>
    <message>
        <source>There is no such motive.</source>
        <translation>その動機はありません。</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>the header stands twice</source>
        <translation>見出しが重複しています</translation>
    </message>
    <message>
        <source>the file has no such column</source>
        <translation>ファイルにその列がありません</translation>
    </message>
    <message>
        <source>the columns %1 and %2 are both the field %3</source>
        <translation>列「%1」と「%2」がどちらも項目「%3」になっています</translation>
    </message>
    <message>
        <source>“%1” does not read COLUMN=FIELD.</source>
        <translation>「%1」は「列=項目」の形ではありません。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1に項目「%2」はありません。</translation>
    </message>
    <message>
        <source>a quote is opened and never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>text stands behind a closing quote</source>
        <translation>閉じた引用符の後ろに文字があります</translation>
    </message>
    <message>
        <source>more than %1 columns</source>
        <translation>列が%1を超えています</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2: it is shorter</source>
        <translation>行の項目が%1、見出しが%2です（行の方が短い）</translation>
    </message>
    <message>
        <source>the row has %1 fields and the header %2: it is longer</source>
        <translation>行の項目が%1、見出しが%2です（行の方が長い）</translation>
    </message>
    <message>
        <source>the field is longer than 1 MiB</source>
        <translation>項目が1 MiBを超えています</translation>
    </message>
    <message>
        <source>the field holds a NUL byte: this is no text, or UTF-16 without its mark</source>
        <translation>NULバイトがあります。テキストではないか、BOMのないUTF-16です</translation>
    </message>
    <message>
        <source>row %1, column %2: %3 (%4)</source>
        <translation>%1行、%2列：%3（%4）</translation>
    </message>
    <message numerus="yes">
        <source>CP932 cannot hold %n character(s) of this export, the first in %1. Choose UTF-8, or a character to stand for them.</source>
        <translation>
            <numerusform>この書き出しには、CP932で表せない文字が%n個あります（最初は%1）。UTF-8を選ぶか、代わりの文字を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not %1: line %2, byte %3 (0x%4).</source>
        <translation>ファイルは%1ではありません（%2行、%3バイト目、0x%4）。</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor CP932, and has no mark of UTF-16.</source>
        <translation>ファイルはUTF-8でもCP932でもなく、UTF-16のBOMもありません。</translation>
    </message>
    <message>
        <source>There is no room for %1. Nothing was changed.</source>
        <translation>%1の空き容量がありません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: no permission.</source>
        <translation>%1に書き込めません。権限がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません：%2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>ファイル「%1」を読めません：%2</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>row %1 has this key already</source>
        <translation>同じキーが %1 行目にあります</translation>
    </message>
    <message>
        <source>another account has this code</source>
        <translation>このコードは別の顧客が使っています</translation>
    </message>
    <message>
        <source>row %1 has this code already</source>
        <translation>同じコードが %1 行目にあります</translation>
    </message>
    <message>
        <source>there is no account of this key, neither in the workspace nor in the file</source>
        <translation>このキーの顧客はワークスペースにもファイルにもありません</translation>
    </message>
    <message>
        <source>this is none of the stages: %1</source>
        <translation>ステージではありません（%1）</translation>
    </message>
    <message>
        <source>the account would be its own parent, directly or through others</source>
        <translation>顧客が（間接的に）自分自身の親になってしまいます</translation>
    </message>
    <message>
        <source>there is no account of this key; import the accounts first</source>
        <translation>このキーの顧客がありません。先に顧客を取り込んでください</translation>
    </message>
    <message>
        <source>more than one contact of this account has this name; write the e-mail address</source>
        <translation>同じ名前の担当者が複数います。メールアドレスを書いてください</translation>
    </message>
    <message>
        <source>this is no rate: what one unit is worth in base currency, less than 9,000,000</source>
        <translation>レートではありません（1単位の基準通貨での値、9,000,000 未満）</translation>
    </message>
    <message>
        <source>more than one member has this name; write the e-mail address</source>
        <translation>同じ名前のメンバーが複数います。メールアドレスを書いてください</translation>
    </message>
    <message>
        <source>these report lines would form a circle</source>
        <translation>レポートラインが循環します</translation>
    </message>
    <message>
        <source>there is no member of this name or e-mail address, neither in the workspace nor in the file</source>
        <translation>この名前・メールアドレスのメンバーはワークスペースにもファイルにもいません</translation>
    </message>
    <message>
        <source>this is no date of the calendar; write 2024-03-01, 2024/3/1 or 2024年3月1日</source>
        <translation>暦にない日付です。2024-03-01、2024/3/1、2024年3月1日 のように書いてください</translation>
    </message>
    <message>
        <source>this is no whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>the number must be from %1 to %2</source>
        <translation>%1 から %2 までの数です</translation>
    </message>
    <message>
        <source>this is no number with at most %1 decimals</source>
        <translation>小数 %1 桁までの数ではありません</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数が大きすぎます</translation>
    </message>
    <message>
        <source>this is no amount: a number with at most 6 decimals</source>
        <translation>金額ではありません（小数6桁まで）</translation>
    </message>
    <message>
        <source>the amount is beyond what can be kept (10^15 of the smallest unit)</source>
        <translation>金額が扱える範囲（最小単位で 10^15）を超えています</translation>
    </message>
    <message>
        <source>this is none of: %1</source>
        <translation>次のいずれでもありません：%1</translation>
    </message>
    <message>
        <source>this is no currency; write its code, such as JPY</source>
        <translation>通貨ではありません。JPY のようなコードを書いてください</translation>
    </message>
    <message>
        <source>there is no member of this name or e-mail address; import the members first</source>
        <translation>この名前・メールアドレスのメンバーがいません。先にメンバーを取り込んでください</translation>
    </message>
    <message>
        <source>the end lies before the start (%1)</source>
        <translation>終了が開始（%1）より前です</translation>
    </message>
    <message>
        <source>a quantity cannot be negative</source>
        <translation>数量は負にできません</translation>
    </message>
    <message>
        <source>the quantity is more than 1,000,000,000</source>
        <translation>数量が 1,000,000,000 を超えています</translation>
    </message>
    <message>
        <source>this is no percentage with at most 4 decimals</source>
        <translation>小数4桁までの百分率ではありません</translation>
    </message>
    <message>
        <source>a discount is from 0 to 100 percent</source>
        <translation>割引は 0〜100 % です</translation>
    </message>
    <message>
        <source>amount times quantity is beyond what can be kept (10^15 of the smallest unit)</source>
        <translation>金額×数量が扱える範囲（最小単位で 10^15）を超えています</translation>
    </message>
    <message>
        <source>a row needs a date</source>
        <translation>日付が必要です</translation>
    </message>
    <message>
        <source>there is no kind of touchpoint of this name</source>
        <translation>この名前のタッチポイントの種類はありません</translation>
    </message>
    <message>
        <source>This import cannot be taken back: rows of it have been changed or used since. Nothing was written.</source>
        <translation>この取り込みは元に戻せません。取り込んだ行がそのあと変更・使用されています。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>There is no such import, or it has been taken back already.</source>
        <translation>その取り込みはないか、すでに元に戻されています。</translation>
    </message>
    <message>
        <source>a row needs a metric</source>
        <translation>指標が必要です</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>数ではありません</translation>
    </message>
    <message>
        <source>a row needs a period: a day or a month</source>
        <translation>期間（日または月）が必要です</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was written.</source>
        <translation>取り込みを中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>the file is empty: there is no header</source>
        <translation>ファイルが空です（見出しがありません）</translation>
    </message>
    <message>
        <source>These columns match no field and are left out: %1</source>
        <translation>次の列は項目に当てはまらないため読みません：%1</translation>
    </message>
    <message>
        <source>This workspace is read-only, so nothing can be imported into it.</source>
        <translation>このワークスペースは読み取り専用のため、取り込めません。</translation>
    </message>
    <message>
        <source>the needed column %1 is missing</source>
        <translation>必要な列「%1」がありません</translation>
    </message>
    <message>
        <source>a row needs %1</source>
        <translation>%1が必要です</translation>
    </message>
    <message>
        <source>%1 and %2 say different things; write one of them</source>
        <translation>%1と%2が食い違っています。どちらか一方を書いてください</translation>
    </message>
    <message>
        <source>a recurring row needs %1 or %2</source>
        <translation>継続課金の行には%1または%2が必要です</translation>
    </message>
    <message>
        <source>%1 needs %2 or %3</source>
        <translation>%1には%2または%3が必要です</translation>
    </message>
    <message>
        <source>A sheet of a spreadsheet holds 1,048,576 rows; these are more. Export them as CSV.</source>
        <translation>表計算ファイルのシートには1,048,576行までしか入りません。行数が多いため、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>Row %1, %2: a cell of a spreadsheet holds 32,767 characters; this text is longer. Export it as CSV.</source>
        <translation>%1行目の%2: 表計算ファイルのセルには32,767文字までしか入りません。文章が長いため、CSVで書き出してください。</translation>
    </message>
    <message>
        <source>There is no rate yet for: %1. Figures need one: import the rates, or enter them on the page “Currencies”.</source>
        <translation>レートがまだない通貨があります：%1。指標の計算にはレートが必要です。レートをインポートするか、「通貨」ページで入力してください。</translation>
    </message>
    <message>
        <source>write the full-time part as a number from 0.00 to 1.00</source>
        <translation>フルタイム換算は0.00〜1.00の数で入力してください</translation>
    </message>
    <message>
        <source>Cancelled: the import was not taken back.</source>
        <translation>中止しました。取り込みは元に戻していません。</translation>
    </message>
    <message>
        <source>more than one team has the name %1; rename one of them</source>
        <translation>%1という名前のチームが2つ以上あります。どちらかの名前を変えてください</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, and only files are imported. Write it to a file first.</source>
        <translation>%1はデバイスまたはパイプです。取り込めるのはファイルだけです。いったんファイルに書き出してください。</translation>
    </message>
    <message>
        <source>%1 is a workspace, not a table. Export from it, and import what comes out.</source>
        <translation>%1は表ではなくワークスペースです。エクスポートしてから、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>There is no room in %1 for a copy of the file while it is imported. Free some space there.</source>
        <translation>取り込み中にファイルの写しを置く空きが%1にありません。空きを増やしてください。</translation>
    </message>
    <message>
        <source>Standard input gives more than %1 MiB. Write it to a file and import that.</source>
        <translation>標準入力が%1MiBを超えています。ファイルに書き出してから取り込んでください。</translation>
    </message>
    <message>
        <source>The file %1 was changed while it was read, so nothing was imported. Try again.</source>
        <translation>読み取り中にファイル%1が変更されたため、何も取り込みませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is there already and cannot be read, so it was not overwritten. Choose another name.</source>
        <translation>%1はすでにあり、読み取れないため上書きしませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Beside the workspace %1 this name is kept for its journal. Choose another name.</source>
        <translation>ワークスペース%1の横では、この名前はジャーナルのために使われます。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the name of a file.</source>
        <translation>%1はフォルダーです。ファイルの名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, and only files are written. Choose the name of a file.</source>
        <translation>%1はデバイスまたはパイプです。書き込めるのはファイルだけです。ファイルの名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is the file that is being read. Choose another name.</source>
        <translation>%1は読み取り中のファイルです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a workspace, so it was not overwritten. Choose another name.</source>
        <translation>%1はワークスペースのため、上書きしませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made whole; perhaps there is no room in %1. Nothing was written. Free some space there and try again.</source>
        <translation>表計算ファイルを完全な形で作れませんでした。%1に空きがないのかもしれません。何も書き込んでいません。空きを増やしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>more than one promise of this account has this text and day; write the external_id</source>
        <translation>この顧客には、同じ内容と日付の約束が複数あります。external_idを入力してください</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>a contact, or a name</source>
        <translation>登録済みの方、または名前</translation>
    </message>
    <message>
        <source>Write dates as 2024/12/24 or 12/24.</source>
        <translation>日付は 2024/12/24 や 12/24 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>あと%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fte</name>
    <message>
        <source>“%1” counts as %2 of a full-time job.</source>
        <translation>「%1」のフルタイム換算を%2にしました。</translation>
    </message>
</context>
<context>
    <name>goal</name>
    <message>
        <source>“%1” is no number. Write the baseline, the current value and the target as numbers, and what they count as the unit.</source>
        <translation>「%1」は数ではありません。現状値・実績値・目標値は数で書き、数えるものは単位に書いてください。</translation>
    </message>
    <message>
        <source>The answers of the SMART check are yes and no.</source>
        <translation>SMART チェックの答えは「はい」か「いいえ」です。</translation>
    </message>
    <message>
        <source>A goal that can be measured has a target. Write the number that it is to reach, or answer “measurable” with no.</source>
        <translation>測定できるゴールには目標値があります。目標の数を書くか、「測定できるか」を「いいえ」にしてください。</translation>
    </message>
    <message>
        <source>A goal that is time-bound has a due date. Write it, or answer “time-bound” with no.</source>
        <translation>期限のあるゴールには期限の日付があります。日付を書くか、「期限があるか」を「いいえ」にしてください。</translation>
    </message>
    <message>
        <source>A status needs the day from which it holds.</source>
        <translation>状態には、いつからかの日付が必要です。</translation>
    </message>
    <message>
        <source>A status cannot begin in the future.</source>
        <translation>状態を未来の日付にすることはできません。</translation>
    </message>
    <message>
        <source>A goal needs a title: what does the customer want to achieve?</source>
        <translation>ゴールには名前が必要です。お客様は何を達成したいのでしょうか。</translation>
    </message>
    <message>
        <source>This account has a goal “%1” already.</source>
        <translation>この顧客にはゴール「%1」がすでにあります。</translation>
    </message>
    <message>
        <source>A goal stays with its account.</source>
        <translation>ゴールを別の顧客に移すことはできません。</translation>
    </message>
    <message>
        <source>The present status holds since %1; another one cannot begin before it.</source>
        <translation>今の状態は %1 からです。それより前の日付にはできません。</translation>
    </message>
    <message>
        <source>The status before holds since %1; this one cannot begin before it.</source>
        <translation>前の状態は %1 からです。それより前の日付にはできません。</translation>
    </message>
    <message>
        <source>Goal %1: %2</source>
        <translation>ゴール（%1）：%2</translation>
    </message>
</context>
<context>
    <name>handoff</name>
    <message>
        <source>Choose who you are first (at the foot of the navigation).</source>
        <translation>先に操作者を選んでください（ナビゲーションの下）。</translation>
    </message>
    <message>
        <source>The receiver is not a member any more. Choose somebody else.</source>
        <translation>受け取る人はもうメンバーではありません。別の人を選んでください。</translation>
    </message>
    <message>
        <source>Sender and receiver are the same person. Choose somebody else.</source>
        <translation>渡す人と受け取る人が同じです。別の人を選んでください。</translation>
    </message>
    <message>
        <source>That team has nobody who could accept. Choose another team or a member.</source>
        <translation>そのチームには受け取れる人がいません。別のチームかメンバーを選んでください。</translation>
    </message>
    <message>
        <source>This account is being handed off already. Finish or cancel that handoff first.</source>
        <translation>この顧客はすでに引き継ぎ中です。先にその引き継ぎを完了するか、取り消してください。</translation>
    </message>
    <message>
        <source>The receiver can be changed only before the offer. Cancel or wait for the answer.</source>
        <translation>受け取る人を変えられるのは、渡す前だけです。取り消すか、返事を待ってください。</translation>
    </message>
    <message>
        <source>This handoff is finished; its note can no longer be changed.</source>
        <translation>この引き継ぎは終わっているため、メモは変更できません。</translation>
    </message>
    <message>
        <source>This item is computed from data; it cannot be ticked by hand.</source>
        <translation>この項目はデータから判定されるため、手では付けられません。</translation>
    </message>
    <message>
        <source>The checklist can be changed only before the offer.</source>
        <translation>チェックリストを変えられるのは、渡す前だけです。</translation>
    </message>
    <message>
        <source>Only a draft or a returned handoff can be offered.</source>
        <translation>渡せるのは、準備中か差し戻しの引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the sender, or whom the sender reports to, can offer this handoff.</source>
        <translation>この引き継ぎを渡せるのは、渡す人とその上長だけです。</translation>
    </message>
    <message>
        <source>Choose who shall receive it: a team or a member.</source>
        <translation>受け取るチームまたはメンバーを選んでください。</translation>
    </message>
    <message>
        <source>Required items are open. Finish them, or write why it is handed off early.</source>
        <translation>必須の項目が残っています。済ませるか、早く渡す理由を書いてください。</translation>
    </message>
    <message>
        <source>Only an offered handoff can be accepted.</source>
        <translation>受領できるのは、受け取り待ちの引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the named receiver, or a member of the receiving team, can accept this handoff.</source>
        <translation>この引き継ぎを受領できるのは、指名された人か、受け取るチームのメンバーだけです。</translation>
    </message>
    <message>
        <source>Only an offered handoff can be returned.</source>
        <translation>差し戻せるのは、受け取り待ちの引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the named receiver, or a member of the receiving team, can return this handoff.</source>
        <translation>この引き継ぎを差し戻せるのは、指名された人か、受け取るチームのメンバーだけです。</translation>
    </message>
    <message>
        <source>Choose a reason for the return.</source>
        <translation>差し戻しの理由を選んでください。</translation>
    </message>
    <message>
        <source>Write the reason for the return.</source>
        <translation>差し戻しの理由を書いてください。</translation>
    </message>
    <message>
        <source>Only an accepted handoff can be closed.</source>
        <translation>完了にできるのは、受領済みの引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only who received it can close this handoff.</source>
        <translation>この引き継ぎを完了にできるのは、受け取った人だけです。</translation>
    </message>
    <message>
        <source>Only a handoff that is not accepted yet can be cancelled.</source>
        <translation>取り消せるのは、まだ受領されていない引き継ぎだけです。</translation>
    </message>
    <message>
        <source>Only the sender, or whom the sender reports to, can cancel this handoff.</source>
        <translation>この引き継ぎを取り消せるのは、渡す人とその上長だけです。</translation>
    </message>
    <message>
        <source>A route needs a name.</source>
        <translation>経路には名前が必要です。</translation>
    </message>
    <message>
        <source>The time to answer is between 0 and %1 business days.</source>
        <translation>回答の期限は 0〜%1 営業日です。</translation>
    </message>
    <message>
        <source>There is a route “%1” already.</source>
        <translation>経路「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>An item of the checklist needs words.</source>
        <translation>チェックリストの項目には言葉が必要です。</translation>
    </message>
    <message>
        <source>Choose the kind of touchpoint that meets this item.</source>
        <translation>この項目を満たすタッチポイントの種類を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is on the checklist already.</source>
        <translation>「%1」はすでにチェックリストにあります。</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>Unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Reactivation</source>
        <translation>復活</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>解約</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>タッチ層</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>顧客解約率</translation>
    </message>
    <message>
        <source>MRR churn (gross)</source>
        <translation>MRR解約率（グロス）</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純増減</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>NRR target</source>
        <translation>NRR目標</translation>
    </message>
    <message>
        <source>GRR target</source>
        <translation>GRR目標</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期首</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 mo.</source>
        <translation>%1か月</translation>
    </message>
    <message>
        <source>Started %1, after %2 months (%3): %4 of %5 accounts, %6 of %7</source>
        <translation>%1開始、%2か月後（%3）: %5社中%4社、%7のうち%6</translation>
    </message>
    <message>
        <source>MRR churn (net)</source>
        <translation>MRR解約率（ネット）</translation>
    </message>
    <message>
        <source>MRR churn (churned only)</source>
        <translation>MRR解約率（解約のみ）</translation>
    </message>
    <message>
        <source>Paying accounts</source>
        <translation>有料顧客数</translation>
    </message>
    <message>
        <source>New MRR</source>
        <translation>新規MRR</translation>
    </message>
    <message>
        <source>Expansion MRR</source>
        <translation>拡張MRR</translation>
    </message>
    <message>
        <source>Contraction MRR</source>
        <translation>縮小MRR</translation>
    </message>
    <message>
        <source>Churned MRR</source>
        <translation>解約MRR</translation>
    </message>
    <message>
        <source>Reactivated MRR</source>
        <translation>復活MRR</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半期</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Any span</source>
        <translation>任意の期間</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>親顧客</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>%1, so far to %2</source>
        <translation>%1・%2まで</translation>
    </message>
    <message>
        <source>NRR %1 = (opening MRR %2 + expansion %3 − contraction %4 − churn %5) ÷ opening MRR %2</source>
        <translation>NRR %1 =（期首MRR %2 + 拡張 %3 − 縮小 %4 − 解約 %5）÷ 期首MRR %2</translation>
    </message>
    <message>
        <source>GRR %1 = (opening MRR %2 − contraction %3 − churn %4) ÷ opening MRR %2</source>
        <translation>GRR %1 =（期首MRR %2 − 縮小 %3 − 解約 %4）÷ 期首MRR %2</translation>
    </message>
    <message>
        <source>Logo churn %1 = %2 churned ÷ %3 paying accounts at the opening</source>
        <translation>顧客解約率 %1 = 解約 %2社 ÷ 期首の有料顧客 %3社</translation>
    </message>
    <message>
        <source>Gross MRR churn %1 = (contraction %2 + churn %3) ÷ opening MRR %4 = 1 − GRR</source>
        <translation>グロスMRR解約率 %1 =（縮小 %2 + 解約 %3）÷ 期首MRR %4 = 1 − GRR</translation>
    </message>
    <message>
        <source>Net MRR churn %1 = (contraction %2 + churn %3 − expansion %4) ÷ opening MRR %5 = 1 − NRR</source>
        <translation>ネットMRR解約率 %1 =（縮小 %2 + 解約 %3 − 拡張 %4）÷ 期首MRR %5 = 1 − NRR</translation>
    </message>
    <message>
        <source>Churned MRR %1 = churn %2 ÷ opening MRR %3</source>
        <translation>MRR解約率（解約のみ） %1 = 解約 %2 ÷ 期首MRR %3</translation>
    </message>
    <message>
        <source>MRR %1 = opening %2 + new %3 + expansion %4 + reactivation %5 − contraction %6 − churn %7</source>
        <translation>MRR %1 = 期首 %2 + 新規 %3 + 拡張 %4 + 復活 %5 − 縮小 %6 − 解約 %7</translation>
    </message>
    <message>
        <source>ARR %1 = 12 × MRR %2</source>
        <translation>ARR %1 = 12 × MRR %2</translation>
    </message>
    <message>
        <source>ARPA %1 = MRR %2 ÷ %3 paying accounts</source>
        <translation>ARPA %1 = MRR %2 ÷ 有料顧客 %3社</translation>
    </message>
    <message>
        <source>%1 paying accounts = opening %2 + new %3 + reactivated %4 − churned %5</source>
        <translation>有料顧客 %1社 = 期首 %2 + 新規 %3 + 復活 %4 − 解約 %5</translation>
    </message>
    <message>
        <source>New MRR %1 from %2 accounts that never paid before</source>
        <translation>新規MRR %1: これまで支払いのなかった%2社</translation>
    </message>
    <message>
        <source>Expansion %1: %2 accounts pay more than at the opening</source>
        <translation>拡張 %1: 期首より支払いが増えた%2社</translation>
    </message>
    <message>
        <source>Contraction %1: %2 accounts pay less than at the opening</source>
        <translation>縮小 %1: 期首より支払いが減った%2社</translation>
    </message>
    <message>
        <source>Churn %1: %2 accounts paid at the opening and pay nothing now</source>
        <translation>解約 %1: 期首に支払いがあり、期末に支払いのない%2社</translation>
    </message>
    <message>
        <source>Reactivation %1: %2 accounts pay again</source>
        <translation>復活 %1: 再び支払いのある%2社</translation>
    </message>
    <message>
        <source>Compared: end of %1 with end of %2.</source>
        <translation>比較: %1末と%2末。</translation>
    </message>
    <message>
        <source>In: the %1 accounts that paid on %2. Out: %3 new and %4 reactivated accounts, trials and one-off charges, tax.</source>
        <translation>対象: %2に支払いのあった%1社。対象外: 新規%3社、復活%4社、トライアル、一時金、税。</translation>
    </message>
    <message>
        <source>In: recurring contract rows per month, after discounts. Out: trials, one-off charges, tax.</source>
        <translation>対象: 経常契約の月額（値引き後）。対象外: トライアル、一時金、税。</translation>
    </message>
    <message>
        <source>From the start of</source>
        <translation>開始月の初めから</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>終了月の末まで</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>for example: SMB by half-year</source>
        <translation>例: SMBの半期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <source>Gross ARR</source>
        <translation>グロスARR</translation>
    </message>
    <message>
        <source>Net ARR and NRR</source>
        <translation>ネットARRとNRR</translation>
    </message>
    <message>
        <source>Saved view of the figures</source>
        <translation>保存した KPI ビュー</translation>
    </message>
    <message>
        <source>Committed MRR</source>
        <translation>確定済みMRR</translation>
    </message>
    <message>
        <source>ARR per FTE</source>
        <translation>FTEあたりARR</translation>
    </message>
    <message>
        <source>Accounts per FTE</source>
        <translation>FTEあたり顧客数</translation>
    </message>
    <message>
        <source>Core-feature adoption</source>
        <translation>コア機能利用率</translation>
    </message>
    <message>
        <source>Activity churn</source>
        <translation>利用停止率</translation>
    </message>
    <message>
        <source>Revenue per user (ARPU)</source>
        <translation>ユーザーあたり収益（ARPU）</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>生産性</translation>
    </message>
    <message>
        <source>used every one</source>
        <translation>すべて利用</translation>
    </message>
    <message>
        <source>not every one</source>
        <translation>未利用の機能あり</translation>
    </message>
    <message>
        <source>no use any more</source>
        <translation>利用停止</translation>
    </message>
    <message>
        <source>still used</source>
        <translation>利用継続</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>Core features</source>
        <translation>コア機能</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Users %1 = seats of %2 paying accounts</source>
        <translation>ユーザー数 %1 = 有料顧客 %2社の席数の合計</translation>
    </message>
    <message>
        <source>Users %1 = paying accounts: no account of the workspace has seats</source>
        <translation>ユーザー数 %1 = 有料顧客数（席数が登録された顧客がないため）</translation>
    </message>
    <message>
        <source>ARPU %1 = MRR %2 ÷ %3 users</source>
        <translation>ARPU %1 = MRR %2 ÷ ユーザー数 %3</translation>
    </message>
    <message>
        <source>Gross ARR %1 = 12 × MRR before recurring discounts %2. Net ARR %3 = 12 × MRR %4</source>
        <translation>グロスARR %1 = 12 × 経常値引き前のMRR %2。ネットARR %3 = 12 × MRR %4</translation>
    </message>
    <message>
        <source>Committed MRR %1: of contract rows that start after %2. It stands beside MRR %3, not in it</source>
        <translation>確定済みMRR %1: %2より後に始まる契約の月額。MRR %3とは別で、含まれません</translation>
    </message>
    <message>
        <source>ARR per FTE %1 = ARR %2 ÷ %3 full-time equivalents</source>
        <translation>FTEあたりARR %1 = ARR %2 ÷ フルタイム換算 %3人</translation>
    </message>
    <message>
        <source>Accounts per FTE %1 = %2 paying accounts ÷ %3 full-time equivalents</source>
        <translation>FTEあたり顧客数 %1 = 有料顧客 %2社 ÷ フルタイム換算 %3人</translation>
    </message>
    <message>
        <source>Core-feature adoption %1 = %2 accounts that used every core feature ÷ %3 paying accounts</source>
        <translation>コア機能利用率 %1 = すべてのコア機能を利用した顧客 %2社 ÷ 有料顧客 %3社</translation>
    </message>
    <message>
        <source>Core-feature adoption – : no metric of use is marked as a core feature yet. Mark some in the settings, under “Usage metrics”.</source>
        <translation>コア機能利用率 –: コア機能に指定された利用指標がまだありません。設定の「利用指標」で指定してください。</translation>
    </message>
    <message>
        <source>Activity churn %1 = %2 accounts without use at the end ÷ %3 accounts with use before the period</source>
        <translation>利用停止率 %1 = 期末に利用のない顧客 %2社 ÷ 期間前に利用のあった顧客 %3社</translation>
    </message>
    <message>
        <source>On %1; owner and team are those of that day.</source>
        <translation>%1時点。主担当とチームはその日のものです。</translation>
    </message>
    <message>
        <source>In: accounts that pay on that day, with the seats that they have today. Out: accounts that pay nothing, trials and one-off charges.</source>
        <translation>対象: その日に支払いのある顧客（席数は現在の値）。対象外: 支払いのない顧客、トライアル、一時金。</translation>
    </message>
    <message>
        <source>In: recurring contract rows in force, amount × quantity before the discount; a row whose MRR was given is final. A row with 100 % discount counts. Out: trials, one-off charges, tax.</source>
        <translation>対象: 有効な経常契約の値引き前の金額 × 数量。月額を直接指定した契約はその額のまま。100％値引きの契約も含みます。対象外: トライアル、一時金、税。</translation>
    </message>
    <message>
        <source>In: recurring contract rows that start later, after discounts. Out: what runs already, empty rows, trials, one-off charges, tax.</source>
        <translation>対象: その日より後に始まる経常契約（値引き後）。対象外: すでに始まっている契約、期間のない契約、トライアル、一時金、税。</translation>
    </message>
    <message>
        <source>Full-time equivalents: active members who own at least one of these accounts on that day, each with the part of a full-time job that they work today. Who owns accounts of two parts counts whole in both.</source>
        <translation>フルタイム換算（FTE）: その日に対象の顧客を1社以上、主担当として持つ在籍メンバーの換算値（現在の値）の合計。複数の区分の顧客を持つメンバーは、それぞれの区分で全量を数えます。</translation>
    </message>
    <message>
        <source>Used: a value above 0 in each of %1 within %2. A month&apos;s row counts for every day of the month.</source>
        <translation>利用: %2の間に、%1のすべてで値が0より大きいこと。月単位の行はその月のすべての日に数えます。</translation>
    </message>
    <message>
        <source>Use: a value above 0 of any metric. Before: %1; at the end: %2. A month&apos;s row counts for every day of the month. In: every account, paying or not.</source>
        <translation>利用: いずれかの指標の値が0より大きいこと。期間前: %1、期末: %2。月単位の行はその月のすべての日に数えます。対象: 支払いの有無によらずすべての顧客。</translation>
    </message>
    <message>
        <source>Beside it: committed MRR %1, of rows that start later.</source>
        <translation>別に、確定済みMRR（後から始まる契約） %1。</translation>
    </message>
    <message>
        <source>seats of %1 accounts</source>
        <translation>%1社の席数</translation>
    </message>
    <message>
        <source>paying accounts: there are no seats</source>
        <translation>席数がないため有料顧客数</translation>
    </message>
    <message>
        <source>%1 users</source>
        <translation>ユーザー数 %1</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>ネット %1</translation>
    </message>
    <message>
        <source>beside MRR %1</source>
        <translation>MRR %1とは別</translation>
    </message>
    <message>
        <source>%1 FTE · %2 accounts</source>
        <translation>FTE %1・%2社</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%2社中%1社</translation>
    </message>
    <message>
        <source>no core feature is marked</source>
        <translation>コア機能の指定なし</translation>
    </message>
    <message>
        <source>ARR %1 · %2 accounts</source>
        <translation>ARR %1・%2社</translation>
    </message>
    <message>
        <source>12 × MRR %1</source>
        <translation>MRR %1 × 12</translation>
    </message>
    <message>
        <source>MRR %1 ÷ %2 accounts</source>
        <translation>MRR %1 ÷ %2社</translation>
    </message>
    <message>
        <source>%1 at the opening</source>
        <translation>期首は%1社</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>分母 %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>減少 %1</translation>
    </message>
    <message>
        <source>lost %1, won %2</source>
        <translation>減少 %1・拡張 %2</translation>
    </message>
    <message>
        <source>churned %1</source>
        <translation>解約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other account(s)</source>
        <translation>
            <numerusform>その他%Ln社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s)</source>
        <translation>
            <numerusform>新規%Ln社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) pay more</source>
        <translation>
            <numerusform>%Ln社で増額</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) pay less</source>
        <translation>
            <numerusform>%Ln社で減額</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) left</source>
        <translation>
            <numerusform>%Ln社が解約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) came back</source>
        <translation>
            <numerusform>%Ln社が復活</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>%1: MRR %2 → %3</source>
        <comment>a period</comment>
        <translation>%1：MRR %2 → %3</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>増減の種類</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>比較前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>比較後</translation>
    </message>
    <message>
        <source>Rates over 12 months need accounts that paid 12 months before.</source>
        <translation>直近12か月の率は、12か月前に支払いのあった顧客がいる月から表示します。</translation>
    </message>
    <message>
        <source>Rates need accounts that paid at the start of a period.</source>
        <translation>率は、期首に支払いのあった顧客がいる期間から表示します。</translation>
    </message>
    <message>
        <source>No MRR changed in these periods.</source>
        <translation>この期間にMRRの増減はありません。</translation>
    </message>
</context>
<context>
    <name>lead</name>
    <message>
        <source>Leading</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>遅行</translation>
    </message>
    <message>
        <source>Leading: moves before revenue, so you can still act.</source>
        <translation>先行指標：収益より先に動くため、まだ手を打てます。</translation>
    </message>
    <message>
        <source>Lagging: shows what already happened to revenue.</source>
        <translation>遅行指標：収益にすでに起きたことを示します。</translation>
    </message>
</context>
<context>
    <name>onboarding</name>
    <message>
        <source>The actual start cannot lie in the future. Write what is planned as the planned start.</source>
        <translation>契約開始（実績）に未来の日付は書けません。予定は契約開始（予定）に書いてください。</translation>
    </message>
    <message>
        <source>The first cash-in cannot lie in the future.</source>
        <translation>初回入金日に未来の日付は書けません。</translation>
    </message>
    <message>
        <source>The first use cannot be confirmed for a day in the future.</source>
        <translation>利用開始確認に未来の日付は書けません。</translation>
    </message>
    <message>
        <source>The day of the outcome cannot lie in the future.</source>
        <translation>結果の日付に未来の日付は書けません。</translation>
    </message>
    <message>
        <source>An onboarding that is open has neither a day nor a reason of its outcome.</source>
        <translation>進行中のオンボーディングに結果の日付や理由はありません。</translation>
    </message>
    <message>
        <source>Write the day on which the success criteria were met.</source>
        <translation>成功基準を達成した日を書いてください。</translation>
    </message>
    <message>
        <source>Write why the success criteria were not met: it is what the next onboarding learns from.</source>
        <translation>成功基準に届かなかった理由を書いてください。次のオンボーディングの学びになります。</translation>
    </message>
    <message>
        <source>This account has an onboarding record already. Name the service that this one is for.</source>
        <translation>この顧客にはオンボーディング記録がすでにあります。どのサービスの記録かを書いてください。</translation>
    </message>
    <message>
        <source>This account has an onboarding record for “%1” already.</source>
        <translation>この顧客には「%1」のオンボーディング記録がすでにあります。</translation>
    </message>
    <message>
        <source>The target days are from 0 to %1.</source>
        <translation>目標日数は 0 から %1 までです。</translation>
    </message>
    <message>
        <source>There is no version %1 of the success criteria.</source>
        <translation>成功基準の第 %1 版はありません。</translation>
    </message>
    <message>
        <source>This onboarding has its outcome already. Open it again first.</source>
        <translation>このオンボーディングには結果が出ています。先に再開してください。</translation>
    </message>
    <message>
        <source>An onboarding record stays with its account.</source>
        <translation>オンボーディング記録を別の顧客に移すことはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n success criteria are not ticked yet. Tick what is met on the account&apos;s page, or close it as not met.</source>
        <translation>
            <numerusform>成功基準のうち %n 件がまだ確認されていません。顧客の画面で達成したものにチェックを付けるか、未達として閉じてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This onboarding is not judged by this criterion.</source>
        <translation>このオンボーディングはこの基準では判定されません。</translation>
    </message>
    <message>
        <source>Write at least one criterion: by what does one see that an onboarding succeeded?</source>
        <translation>基準を 1 つ以上書いてください。何をもってオンボーディングの成功としますか。</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>The contract started</source>
        <translation>契約が開始</translation>
    </message>
    <message>
        <source>First cash-in</source>
        <translation>初回入金日</translation>
    </message>
    <message>
        <source>First use confirmed</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>Onboarding met its success criteria</source>
        <translation>オンボーディングが成功基準を達成</translation>
    </message>
    <message>
        <source>Onboarding did not meet its success criteria</source>
        <translation>オンボーディングが成功基準に未達</translation>
    </message>
</context>
<context>
    <name>onboardingWords</name>
    <message>
        <source>Not met: %1</source>
        <translation>未達：%1</translation>
    </message>
    <message>
        <source>Why were the success criteria not met?</source>
        <translation>成功基準に届かなかった理由は何ですか。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close as not met</source>
        <translation>未達として閉じる</translation>
    </message>
    <message>
        <source>%1: not met.</source>
        <translation>%1：未達にしました。</translation>
    </message>
    <message>
        <source>%1: the success criteria are met.</source>
        <translation>%1：成功基準を達成しました。</translation>
    </message>
    <message>
        <source>%1: the onboarding is open again.</source>
        <translation>%1：オンボーディングを再開しました。</translation>
    </message>
    <message>
        <source>%1: first use is confirmed as of today.</source>
        <translation>%1：今日付けで利用開始を確認しました。</translation>
    </message>
    <message>
        <source>“%1” is met.</source>
        <translation>「%1」を達成しました。</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>「%1」を未達成に戻しました。</translation>
    </message>
    <message>
        <source>The onboarding record of %1 is removed.</source>
        <translation>%1 のオンボーディング記録を削除しました。</translation>
    </message>
    <message>
        <source>The onboarding of %1 is changed.</source>
        <translation>%1 のオンボーディングを変更しました。</translation>
    </message>
    <message>
        <source>The whole account</source>
        <translation>顧客全体</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the onboarding record</source>
        <translation>オンボーディング記録を編集</translation>
    </message>
    <message>
        <source>Not met…</source>
        <translation>未達…</translation>
    </message>
    <message>
        <source>Due %1 (%2 + %3 days): %4</source>
        <translation>期限 %1（%2 + %3日）：%4</translation>
    </message>
    <message>
        <source>No due date: it needs target days and the day of %1.</source>
        <translation>期限なし：目標日数と%1の日付が必要です。</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>Contract start (planned)</source>
        <translation>契約開始（予定）</translation>
    </message>
    <message>
        <source>Contract start (actual)</source>
        <translation>契約開始（実績）</translation>
    </message>
    <message>
        <source>First cash-in</source>
        <translation>初回入金日</translation>
    </message>
    <message>
        <source>First use confirmed</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>met on %1</source>
        <translation>%1 に達成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The success criteria are met</source>
        <translation>成功基準を達成</translation>
    </message>
    <message>
        <source>Open the onboarding again</source>
        <translation>オンボーディングを再開</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n日前倒し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n日遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>actual contract start</source>
        <translation>契約開始（実績）</translation>
    </message>
    <message>
        <source>first use confirmed</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>the first customer goal achieved</source>
        <translation>最初のゴール達成</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Onboarding success rate</source>
        <translation>オンボーディング成功率</translation>
    </message>
    <message>
        <source>Start lead time</source>
        <translation>契約開始までの日数</translation>
    </message>
    <message>
        <source>Time to first use</source>
        <translation>利用開始までの日数</translation>
    </message>
    <message>
        <source>Time to value</source>
        <translation>価値実感までの日数</translation>
    </message>
    <message>
        <source>%1/%2 accounts</source>
        <translation>%1/%2 社</translation>
    </message>
    <message>
        <source>There is no figure: nothing of it lies in this period.</source>
        <translation>数字はありません：この期間に当てはまるものがありません。</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3: accounts that met their success criteria within the target days ÷ accounts whose onboarding was due.</source>
        <translation>%1 = %2 ÷ %3：目標日数以内に成功基準を達成した顧客 ÷ オンボーディングの期限が来た顧客。</translation>
    </message>
    <message>
        <source>%1 = the middle one of %2, in days from %3 to %4.</source>
        <translation>%1 = %2の中央値（%3から%4までの日数）。</translation>
    </message>
    <message>
        <source>%1 = the mean of the middle two of %2, in days from %3 to %4.</source>
        <translation>%1 = %2の中央値（中央の2件の平均、%3から%4までの日数）。</translation>
    </message>
    <message>
        <source>In: accounts whose due date (%1 + target days) lies from %2 to %3. With several records an account counts once, and only if all of them were met.</source>
        <translation>対象：期限（%1 + 目標日数）が %2 から %3 までの顧客。記録が複数ある顧客は 1 社と数え、期限が来たすべてを達成したときだけ成功とします。</translation>
    </message>
    <message>
        <source>In: records for which %1 lies from %2 to %3.</source>
        <translation>対象：%1が %2 から %3 までの記録。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>painting</name>
    <message>
        <source>no score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>%1, up %2</source>
        <translation>%1、%2上昇</translation>
    </message>
    <message>
        <source>%1, down %2</source>
        <translation>%1、%2低下</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1から%2へ</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>A member needs a name.</source>
        <translation>メンバーには名前が必要です。</translation>
    </message>
    <message>
        <source>Nobody reports to themselves.</source>
        <translation>自分自身を上長にすることはできません。</translation>
    </message>
    <message>
        <source>These report lines would form a circle.</source>
        <translation>レポートラインが循環してしまいます。</translation>
    </message>
    <message>
        <source>Another member has this e-mail address.</source>
        <translation>このメールアドレスは別のメンバーが使っています。</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>チームには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a team of this name.</source>
        <translation>同じ名前のチームがあります。</translation>
    </message>
    <message>
        <source>Write the full-time part as a number from 0.00 to 1.00, such as 0.5.</source>
        <translation>フルタイム換算は0.00〜1.00の数で入力してください（例: 0.5）。</translation>
    </message>
</context>
<context>
    <name>promise</name>
    <message>
        <source>Promised: %1</source>
        <translation>約束：%1</translation>
    </message>
    <message>
        <source>Promise %1: %2</source>
        <translation>約束（%1）：%2</translation>
    </message>
    <message>
        <source>A promise stays with its account.</source>
        <translation>約束の顧客は変更できません。</translation>
    </message>
    <message>
        <source>Enter what was promised.</source>
        <translation>約束の内容を入力してください。</translation>
    </message>
    <message>
        <source>Enter the day on which it was promised.</source>
        <translation>約束日を入力してください。</translation>
    </message>
    <message>
        <source>The day of a promise cannot be in the future.</source>
        <translation>約束日は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>The due date cannot be before the day of the promise.</source>
        <translation>期限は約束日以降で入力してください。</translation>
    </message>
    <message>
        <source>An open promise has no day of decision. Choose kept, broken or withdrawn.</source>
        <translation>未履行の約束に決定日は入力できません。履行済み・不履行・取り下げのいずれかを選択してください。</translation>
    </message>
    <message>
        <source>The day of decision cannot be in the future.</source>
        <translation>決定日は今日以前で入力してください。</translation>
    </message>
    <message>
        <source>The day of decision cannot be before the day of the promise.</source>
        <translation>決定日は約束日以降で入力してください。</translation>
    </message>
</context>
<context>
    <name>receiver</name>
    <message>
        <source>Any team</source>
        <translation>チームを問わない</translation>
    </message>
    <message>
        <source>Anyone of the team</source>
        <translation>チームの誰でも</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>メンバーを選択</translation>
    </message>
</context>
<context>
    <name>renewal</name>
    <message>
        <source>A reason needs a name.</source>
        <translation>理由には名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>「%1」はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>The outcome of this renewal is recorded: there is nothing to foresee.</source>
        <translation>この更新の結果は記録済みです。見通しは入力できません。</translation>
    </message>
    <message>
        <source>Choose what came of the renewal.</source>
        <translation>更新の結果を選んでください。</translation>
    </message>
    <message>
        <source>The next term is 1 to %1 months long.</source>
        <translation>次の契約期間は1〜%1か月で指定してください。</translation>
    </message>
    <message>
        <source>Say what the account pays a month from then on; 0 or more.</source>
        <translation>更新後の月額を0以上で入力してください。</translation>
    </message>
    <message>
        <source>A churn needs a reason: choose one from the list.</source>
        <translation>解約には理由が必要です。一覧から選んでください。</translation>
    </message>
    <message>
        <source>This is the last reason, and a churn needs one.</source>
        <translation>解約には理由が必要なため、最後の1つは削除できません。</translation>
    </message>
    <message>
        <source>Only a churn has a reason.</source>
        <translation>理由を持てるのは解約だけです。</translation>
    </message>
</context>
<context>
    <name>renewalColumns</name>
    <message>
        <source>passed without a call</source>
        <translation>見通しなしで経過</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>更新期日</translation>
    </message>
    <message>
        <source>MRR due</source>
        <translation>更新対象MRR</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>見通し</translation>
    </message>
    <message>
        <source>Decision day</source>
        <translation>判断日</translation>
    </message>
    <message numerus="yes">
        <source>%n days before it is due</source>
        <translation>
            <numerusform>更新期日の%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Call 180 days before</source>
        <translation>180日前の見通し</translation>
    </message>
    <message>
        <source>Call 90 days before</source>
        <translation>90日前の見通し</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>MRR renewed</source>
        <translation>更新後MRR</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>顧客ID</translation>
    </message>
</context>
<context>
    <name>renewalWords</name>
    <message>
        <source>No call yet</source>
        <translation>見通しなし</translation>
    </message>
    <message>
        <source>Accounts: %1 ÷ %2 = %3</source>
        <translation>社数：%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>MRR: %1 ÷ %2 = %3</source>
        <translation>MRR：%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>What goes on with changes is renewed, its MRR at most with what was due. This is not GRR, which counts every account that paid.</source>
        <translation>変更して更新した場合も更新に数え、MRRは更新対象の額を上限とします。支払いのあった全顧客を対象とするGRRとは別の指標です。</translation>
    </message>
    <message>
        <source>low %1, likely %2, high %3</source>
        <translation>下限 %1、中心 %2、上限 %3</translation>
    </message>
    <message>
        <source>From the snapshot of %1 to that of %2. Cohort: the accounts that pay at the first one; S = %3.</source>
        <translation>%1末から%2末まで。対象は最初の時点で支払いのある顧客で、S = %3。</translation>
    </message>
    <message>
        <source>k is an account&apos;s MRR at the end by its contract rows; where these end with a renewal that is still open, what is due stands in. w is what is expected to go of it: called lost, or churned: all. At risk: all (low), half (likely), nothing (high).</source>
        <translation>kは契約行による期末の顧客別MRRです。結果が未定の更新で契約行が終わる場合は、更新対象MRRで代えます。wは失われると見込む割合で、「解約見込み」と解約はすべて、「要注意」はすべて（下限）・半分（中心）・なし（上限）とします。</translation>
    </message>
    <message>
        <source>NRR = Σ (1 − w) × k ÷ S: %1</source>
        <translation>NRR = Σ (1 − w) × k ÷ S：%1</translation>
    </message>
    <message>
        <source>GRR = Σ (1 − w) × min(p, k) ÷ S: %1</source>
        <translation>GRR = Σ (1 − w) × min(p, k) ÷ S：%1</translation>
    </message>
    <message>
        <source>At risk: %1. Lost: %2. Renewals still open until then: %3.</source>
        <translation>要注意：%1。失う見込み：%2。期末までの未決の更新：%3件。</translation>
    </message>
    <message>
        <source>Where nobody has said anything the contract is taken to go on. Expansion to come is not in it.</source>
        <translation>見通しのない契約は続くものとして扱います。今後の拡張は含みません。</translation>
    </message>
    <message>
        <source>Accounts (and their MRR) renewed ÷ due, of the renewals due in %1 until today, and of those later in it that are decided already. An account that is due more than once counts once: as renewed where all of its renewals are.</source>
        <translation>更新した顧客数（およびそのMRR）÷ 更新期日を迎えた顧客数（およびそのMRR）。対象は %1 のうち今日までに期日を迎えた更新と、期間内の期日前に結果が決まった更新です。期日が2回以上ある顧客は1社と数え、すべて更新したときだけ更新とします。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the accounts due have no outcome yet; they count as not renewed.</source>
        <translation>
            <numerusform>期日を迎えた顧客のうち%Ln社は結果が未記録で、未更新として数えています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Handoff report</source>
        <translation>引き継ぎレポート</translation>
    </message>
    <message>
        <source>Save as CSV or JSON…</source>
        <translation>CSV・JSON で保存…</translation>
    </message>
    <message>
        <source>Save the handoff report</source>
        <translation>引き継ぎレポートを保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSV ファイル (*.csv);;JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>KPI report</source>
        <translation>KPIレポート</translation>
    </message>
    <message>
        <source>provisional: the period is not over</source>
        <translation>速報（期間の途中）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>NRR and GRR</source>
        <translation>NRRとGRR</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>MRRの増減</translation>
    </message>
    <message>
        <source>MRR from the start to the end of the period</source>
        <translation>期首から期末までのMRR</translation>
    </message>
    <message>
        <source>Logo churn and MRR churn</source>
        <translation>顧客解約率とMRR解約率</translation>
    </message>
    <message>
        <source>Accounts that moved most</source>
        <translation>増減の大きい顧客</translation>
    </message>
    <message>
        <source>No account moved in this period.</source>
        <translation>この期間に増減した顧客はありません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>増減の種類</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>後</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>指標の計算</translation>
    </message>
    <message>
        <source>There are no contracts yet, so there is nothing to report.</source>
        <translation>契約がまだないため、レポートするものがありません。</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>作成日 %1</translation>
    </message>
    <message>
        <source>On the last day</source>
        <translation>期末日時点</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Retention by cohort</source>
        <translation>コホート別の継続率</translation>
    </message>
    <message>
        <source>MRR in % of that of the start, by the quarter of the first payment</source>
        <translation>最初に支払った四半期ごとの、開始時のMRRに対する割合（%）</translation>
    </message>
    <message>
        <source>the last %1 cohorts, up to %2 months</source>
        <translation>直近%1コホート、%2か月まで</translation>
    </message>
    <message>
        <source>The PDF could not be made whole, so nothing was written.</source>
        <translation>PDFを完全な形で作れなかったため、何も書き込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), one a handoff. The file holds the same rows, with dates as YYYY-MM-DD.</source>
        <translation>
            <numerusform>%n件（引き継ぎごとに1行）。ファイルも同じ内容で、日付はYYYY-MM-DDです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>revenue</name>
    <message>
        <source>A target needs a figure and a window: month, 12 months, quarter, half-year or fiscal year.</source>
        <translation>目標には指標と期間の取り方（月、12か月、四半期、半期、年度）が必要です。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>ビューには名前が必要です。</translation>
    </message>
    <message>
        <source>The contract row %1 has an amount that is too large for %2. Give the row a currency of its own first.</source>
        <translation>契約行 %1 の金額は %2 では大きすぎます。先にこの行に自身の通貨を指定してください。</translation>
    </message>
    <message>
        <source>A target must not be below 0 (but of net churn), and a rate not above 1,000 %.</source>
        <translation>目標は0以上（ネット解約率を除く）、率は1,000%以下で指定してください。</translation>
    </message>
    <message>
        <source>There is no rate for: %1. Set it on the page “Currencies”, or import it with the kind “fx”.</source>
        <translation>次の通貨のレートがありません: %1。「通貨」ページで設定するか、種類「fx」で取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write a number with at most 6 decimals, such as 120000.</source>
        <translation>「%1」は金額ではありません。小数6桁以内の数値（例: 120000）を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no currency. Write its code, such as JPY.</source>
        <translation>「%1」は通貨ではありません。JPYのようなコードを入力してください。</translation>
    </message>
    <message>
        <source>The number of periods is a whole number from 1 to 1,200.</source>
        <translation>期間の数は1〜1,200の整数です。</translation>
    </message>
    <message>
        <source>“%1” is no quantity. Write a number with at most 6 decimals.</source>
        <translation>「%1」は数量ではありません。小数6桁以内の数値を入力してください。</translation>
    </message>
    <message>
        <source>The quantity is a number from 0 to 1,000,000,000.</source>
        <translation>数量は0〜1,000,000,000の数値です。</translation>
    </message>
    <message>
        <source>The discount is a percentage from 0 to 100 with at most 4 decimals.</source>
        <translation>割引は0〜100（小数4桁以内）のパーセントです。</translation>
    </message>
    <message>
        <source>A contract needs a first day.</source>
        <translation>契約には開始日が必要です。</translation>
    </message>
    <message>
        <source>Days lie between the years 1900 and 9999.</source>
        <translation>日付は1900年から9999年までです。</translation>
    </message>
    <message>
        <source>The contract ends before it starts (%1). Choose a later last day.</source>
        <translation>最終日が開始日（%1）より前です。もっと後の日を選んでください。</translation>
    </message>
    <message>
        <source>The billing period is a year, half-year, quarter, month, week or day.</source>
        <translation>請求期間は年、半期、四半期、月、週、日のいずれかです。</translation>
    </message>
    <message>
        <source>The amount is beyond what can be kept: 1,000,000,000,000,000 of the smallest unit.</source>
        <translation>金額が大きすぎます（最小単位で1,000,000,000,000,000まで）。</translation>
    </message>
    <message>
        <source>A recurring contract needs an MRR, or an amount with its billing period.</source>
        <translation>経常契約には、MRR、または請求期間と金額が必要です。</translation>
    </message>
    <message>
        <source>An amount that recurs needs a billing period.</source>
        <translation>繰り返す金額には請求期間が必要です。</translation>
    </message>
    <message>
        <source>Amount times quantity is beyond what can be kept: 1,000,000,000,000,000 of the smallest unit.</source>
        <translation>金額×数量が大きすぎます（最小単位で1,000,000,000,000,000まで）。</translation>
    </message>
    <message>
        <source>From which day on does the contract change?</source>
        <translation>いつから契約を変更しますか。</translation>
    </message>
    <message>
        <source>The contract starts on %1. Choose a later day, or correct the row.</source>
        <translation>契約は%1に始まります。もっと後の日を選ぶか、行を訂正してください。</translation>
    </message>
    <message>
        <source>The contract has its last day on %1. Choose an earlier day, or start it again.</source>
        <translation>契約の最終日は%1です。もっと前の日を選ぶか、契約を再開してください。</translation>
    </message>
    <message>
        <source>Nothing changes: these are the terms that the contract has.</source>
        <translation>契約の内容は今と同じです。何も変わりません。</translation>
    </message>
    <message>
        <source>Which day is the contract&apos;s last?</source>
        <translation>契約の最終日はいつですか。</translation>
    </message>
    <message>
        <source>The contract has its last day on %1 already. To go on after it, start it again.</source>
        <translation>契約の最終日はすでに%1です。続けるには、契約を再開してください。</translation>
    </message>
    <message>
        <source>The contract has no end: there is nothing to start again.</source>
        <translation>契約に終わりがないため、再開するものがありません。</translation>
    </message>
    <message>
        <source>From which day on does the contract run again?</source>
        <translation>いつから契約を再開しますか。</translation>
    </message>
    <message>
        <source>The contract runs until %1. Choose a day after that.</source>
        <translation>契約は%1まで続きます。その後の日を選んでください。</translation>
    </message>
    <message>
        <source>A rate is greater than 0: what one unit is worth in the base currency.</source>
        <translation>レートは0より大きい値です（1単位の基準通貨での価値）。</translation>
    </message>
    <message>
        <source>A rate is at most 9,000,000.</source>
        <translation>レートは9,000,000以下です。</translation>
    </message>
    <message>
        <source>%1 is the base currency of this workspace, so its rate is 1.</source>
        <translation>%1はこのワークスペースの基準通貨なので、レートは1です。</translation>
    </message>
    <message>
        <source>%1 has a rate already. Change that one.</source>
        <translation>%1にはすでにレートがあります。そのレートを変更してください。</translation>
    </message>
    <message>
        <source>%1 has no rate that could be removed.</source>
        <translation>%1には削除できるレートがありません。</translation>
    </message>
    <message>
        <source>%1 is in use (contract rows: %2, accounts: %3). Give these another currency first.</source>
        <translation>%1は使われています（契約行: %2、顧客: %3）。先に別の通貨に変更してください。</translation>
    </message>
    <message>
        <source>“%1” is no period of that window. Choose one, such as 2026-10, FY2026-Q3, FY2026-H1 or FY2026, or every period.</source>
        <translation>「%1」はその期間の区切りにはありません。2026-10、FY2026-Q3、FY2026-H1、FY2026などの期間か、すべての期間を選んでください。</translation>
    </message>
    <message>
        <source>A target is for all accounts or for one value of: %1.</source>
        <translation>目標は、すべての顧客か、次のいずれかの1つの値に対して設定します：%1</translation>
    </message>
    <message>
        <source>A rate needs a currency. Write its code, such as JPY.</source>
        <translation>レートには通貨が必要です。JPYのようなコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A holiday needs a day.</source>
        <translation>休業日には日付が必要です。</translation>
    </message>
    <message>
        <source>That day is in the list already.</source>
        <translation>その日はすでに登録されています。</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” is not a Tasuki workspace.</source>
        <translation>「%1」はTasukiのワークスペースではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file is there and that you may read it.</source>
        <translation>「%1」を開けません。ファイルがあるか、読む権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore the latest backup; the damaged file was left as it is.</source>
        <translation>「%1」は壊れています。最新のバックアップから戻してください。壊れたファイルはそのまま残してあります。</translation>
    </message>
    <message>
        <source>“%1” or its folder is read-only. Save a copy to a place where you may write.</source>
        <translation>「%1」またはそのフォルダーは読み取り専用です。書き込める場所にコピーを保存してください。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again in a moment.</source>
        <translation>「%1」は別のプログラムが使用中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written to “%1”. Free some space and try again.</source>
        <translation>ディスクがいっぱいのため、「%1」には何も書き込んでいません。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written to “%1”.</source>
        <translation>中止しました。「%1」には何も書き込んでいません。</translation>
    </message>
    <message>
        <source>That value is already in use, or something still refers to it.</source>
        <translation>その値はすでに使われているか、まだ参照されています。</translation>
    </message>
    <message>
        <source>The disk reported an error while “%1” was read or written; nothing was changed.</source>
        <translation>「%1」の読み書き中にディスクのエラーが起きました。何も変更していません。</translation>
    </message>
    <message>
        <source>The text is too long to be stored.</source>
        <translation>テキストが長すぎて保存できません。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation>「%1」を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Tasuki. Update Tasuki to open it; the file was not touched.</source>
        <translation>「%1」は新しいTasukiで作られています。開くにはTasukiを更新してください。ファイルには触れていません。</translation>
    </message>
    <message>
        <source>“%1” is damaged: it names no version of a workspace.</source>
        <translation>「%1」は壊れています。ワークスペースの版が書かれていません。</translation>
    </message>
    <message>
        <source>“%1” holds something that a workspace never holds, so it was not opened. Restore a backup.</source>
        <translation>「%1」にはワークスペースにないはずのものが含まれているため、開きませんでした。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it is missing. Restore the latest backup.</source>
        <translation>「%1」は壊れています。一部が欠けています。最新のバックアップから戻してください。</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not a Tasuki workspace.</source>
        <translation>「%1」は空のため、Tasukiのワークスペースではありません。</translation>
    </message>
    <message>
        <source>“%1” is from an older Tasuki and is read-only, so it cannot be brought up to date. Copy it to a place where you may write.</source>
        <translation>「%1」は古いTasukiのもので、読み取り専用のため更新できません。書き込める場所にコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name; nothing was overwritten.</source>
        <translation>「%1」はすでにあります。別の名前にしてください。上書きはしていません。</translation>
    </message>
    <message>
        <source>“%1” cannot be made there. Choose a folder where you may write.</source>
        <translation>「%1」をそこには作れません。書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The backup “%1” did not pass its check and was removed.</source>
        <translation>バックアップ「%1」は検査に通らなかったため、削除しました。</translation>
    </message>
    <message>
        <source>This workspace is read-only. Save a copy to work in it.</source>
        <translation>このワークスペースは読み取り専用です。コピーを保存して使ってください。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile; nothing was written.</source>
        <translation>その間に別の人が変更したため、何も書き込んでいません。</translation>
    </message>
    <message>
        <source>It was deleted meanwhile.</source>
        <translation>その間に削除されました。</translation>
    </message>
    <message>
        <source>A program stopped while it wrote “%1”, and the change cannot be taken back because the file or its folder is read-only. Copy it together with “%1-journal” to a place where you may write, and open it there.</source>
        <translation>「%1」への書き込み中にプログラムが止まり、ファイルかフォルダーが読み取り専用のため途中の変更を戻せません。「%1-journal」と一緒に書き込める場所へコピーして、そこで開いてください。</translation>
    </message>
    <message>
        <source>Beside “%1” lies a journal that Tasuki did not write, so it was not opened. Restore a backup.</source>
        <translation>「%1」のそばに Tasuki のものではないジャーナルがあるため、開きませんでした。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>“%1” was switched to another kind of journal (WAL) by another program, so it was not opened; nothing was touched. Switch it back with: sqlite3 FILE &quot;PRAGMA journal_mode=DELETE&quot;</source>
        <translation>「%1」は別のプログラムによって別のジャーナル方式（WAL）に切り替えられているため、開きませんでした。ファイルには触れていません。次のように戻してください：sqlite3 FILE &quot;PRAGMA journal_mode=DELETE&quot;</translation>
    </message>
    <message>
        <source>This has gone on in another window meanwhile, so nothing was written. What stands there now is shown.</source>
        <translation>その間に別のウィンドウで先へ進んだため、何も書き込んでいません。現在の内容を表示しています。</translation>
    </message>
    <message>
        <source>What another window has changed meanwhile does not go together with your change: %1 Nothing was written; what stands there now is shown.</source>
        <translation>その間に別のウィンドウで行われた変更と、あなたの変更が両立しません。%1 何も書き込んでいません。現在の内容を表示しています。</translation>
    </message>
    <message>
        <source>Another window has stored the same meanwhile, so nothing was written. What stands there now is shown.</source>
        <translation>その間に別のウィンドウで同じものが保存されたため、何も書き込んでいません。現在の内容を表示しています。</translation>
    </message>
    <message>
        <source>Both changed the price of this contract row: amount, period, quantity and discount make one price.</source>
        <translation>この契約行の価格は両方のウィンドウで変更されました。金額・期間・数量・割引は合わせて一つの価格です。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed or deleted while it was open, and is no longer read or written. Put it back, or open it where it is now.</source>
        <translation>「%1」は開いている間に移動・改名・削除されたため、読み書きを止めました。元の場所に戻すか、今ある場所から開き直してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>Beside “%1” this name is kept for its journal. Choose another name.</source>
        <translation>「%1」の横では、この名前はジャーナル用に予約されています。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>storedWords</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountHead</name>
    <message numerus="yes">
        <source>%n store(s)</source>
        <translation>
            <numerusform>%n店舗</numerusform>
        </translation>
    </message>
    <message>
        <source>MRR over %1 months: from %2 to %3</source>
        <translation>%1か月のMRR：%2 から %3 へ</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>契約開始</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席数</translation>
    </message>
    <message>
        <source>MRR, %1 months</source>
        <translation>MRR（%1か月）</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>詳細を編集</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>引き継ぐ</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountInspector</name>
    <message>
        <source>No account is chosen.</source>
        <translation>顧客が選ばれていません。</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Next handoff</source>
        <translation>次の引き継ぎ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>引き継ぐ</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountPage</name>
    <message>
        <source>Touchpoints</source>
        <translation>タッチポイント</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>表示する種類</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>This account is not there.</source>
        <translation>この顧客は見つかりません。</translation>
    </message>
    <message>
        <source>It may have been taken back, or belong to another workspace.</source>
        <translation>作成が取り消されたか、別のワークスペースの顧客かもしれません。</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>顧客の一覧</translation>
    </message>
    <message>
        <source>Write a touchpoint</source>
        <translation>タッチポイントを書く</translation>
    </message>
    <message>
        <source>Save the touchpoint</source>
        <translation>タッチポイントを保存</translation>
    </message>
    <message>
        <source>Edit the account&apos;s details…</source>
        <translation>顧客の詳細を編集…</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>メモへ移動</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>ステージ…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>主担当を決める…</translation>
    </message>
    <message>
        <source>Touch tier…</source>
        <translation>タッチ層…</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Mark as churned</source>
        <translation>解約にする</translation>
    </message>
    <message>
        <source>The touchpoint is removed.</source>
        <translation>タッチポイントを削除しました。</translation>
    </message>
    <message>
        <source>Edit the touchpoint…</source>
        <translation>タッチポイントを編集…</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Go to the renewal</source>
        <translation>更新のページへ</translation>
    </message>
    <message>
        <source>Remove the touchpoint or the chosen row</source>
        <translation>タッチポイントまたは選択した行を削除</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountSide</name>
    <message>
        <source>About the account</source>
        <translation>顧客について</translation>
    </message>
</context>
<context>
    <name>tasuki::AccountsPage</name>
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>顧客を絞り込む</translation>
    </message>
    <message>
        <source>Filter accounts by text</source>
        <translation>顧客を文字で絞り込む</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>担当顧客</translation>
    </message>
    <message>
        <source>There are no accounts yet.</source>
        <translation>顧客はまだありません。</translation>
    </message>
    <message>
        <source>Accounts carry everything else: contracts, notes and handoffs. Add one, or import a CSV file.</source>
        <translation>契約・メモ・引き継ぎは、すべて顧客にひもづきます。1社追加するか、CSVを取り込んでください。</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分が主担当</translation>
    </message>
    <message>
        <source>Renewal within %1 days</source>
        <translation>更新%1日以内</translation>
    </message>
    <message>
        <source>Tech touch</source>
        <translation>テックタッチ</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>主担当未定</translation>
    </message>
    <message>
        <source>New account…</source>
        <translation>新しい顧客…</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>ステージ…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>主担当を決める…</translation>
    </message>
    <message>
        <source>Touch tier…</source>
        <translation>タッチ層…</translation>
    </message>
    <message>
        <source>Log a touchpoint…</source>
        <translation>タッチポイントを記録…</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Mark as churned</source>
        <translation>解約にする</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, owner, industry…</source>
        <translation>名前・担当・業種など</translation>
    </message>
    <message>
        <source>Searches name, reading, code, owner, segment, industry and tags</source>
        <translation>名前・よみ・コード・担当・セグメント・業種・タグを検索します</translation>
    </message>
    <message>
        <source>Stage: Onboarding</source>
        <translation>ステージ：導入</translation>
    </message>
</context>
<context>
    <name>tasuki::ChartCard</name>
    <message>
        <source>Still running</source>
        <translation>進行中</translation>
    </message>
</context>
<context>
    <name>tasuki::CommandPalette</name>
    <message>
        <source>Search accounts, people, views and commands</source>
        <translation>顧客・人・ビュー・コマンドを検索（よみでも可）</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド（よみでも可）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter run   Tab narrow down   &gt; commands   @ people   # views</source>
        <translation>↑↓ 選択   Enter 実行   Tab で絞り込み   「&gt;」コマンド   「@」人   「#」ビュー</translation>
    </message>
</context>
<context>
    <name>tasuki::CompareCard</name>
    <message>
        <source>As on the page</source>
        <translation>画面と同じ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>two periods, or two parts of the accounts</source>
        <translation>2つの期間、または2つの顧客区分</translation>
    </message>
    <message>
        <source>Period at the left</source>
        <translation>左の期間</translation>
    </message>
    <message>
        <source>Period at the right</source>
        <translation>右の期間</translation>
    </message>
    <message>
        <source>Accounts at the left</source>
        <translation>左の顧客</translation>
    </message>
    <message>
        <source>Accounts at the right</source>
        <translation>右の顧客</translation>
    </message>
    <message>
        <source>Figures compared</source>
        <translation>比較した指標</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>tasuki::ContractDialog</name>
    <message>
        <source>Why (optional)</source>
        <translation>理由（任意）</translation>
    </message>
    <message>
        <source>Stands in the account&apos;s timeline</source>
        <translation>顧客のタイムラインに残ります</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Start a contract</source>
        <translation>契約を開始</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>金額を変更</translation>
    </message>
    <message>
        <source>End the contract</source>
        <translation>契約を終了</translation>
    </message>
    <message>
        <source>Start the contract again</source>
        <translation>契約を再開</translation>
    </message>
    <message>
        <source>Correct the contract row</source>
        <translation>契約行を訂正</translation>
    </message>
    <message>
        <source>Remove the contract row</source>
        <translation>契約行を削除</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>none: it goes on</source>
        <translation>なし（継続）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>At the end of the billing period</source>
        <translation>請求期間の終わりに</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>日を指定</translation>
    </message>
    <message>
        <source>Amount given as</source>
        <translation>金額の指定方法</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Amount per billing period</source>
        <translation>請求期間あたりの金額</translation>
    </message>
    <message>
        <source>per month, after quantity and discount, without tax</source>
        <translation>月額（数量・割引適用後、税抜）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>per period and unit, without tax</source>
        <translation>期間・単位あたり（税抜）</translation>
    </message>
    <message>
        <source>Number of periods</source>
        <translation>期間の数</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>請求期間</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一回</translation>
    </message>
    <message>
        <source>Billed every</source>
        <translation>請求の間隔</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Recurring discount, %</source>
        <translation>継続割引（%）</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>%1, the account&apos;s</source>
        <translation>%1（顧客の通貨）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Charge type</source>
        <translation>課金の種類</translation>
    </message>
    <message>
        <source>What it does to the figures</source>
        <translation>指標への影響</translation>
    </message>
    <message>
        <source>%1, no longer</source>
        <translation>%1（なくなる）</translation>
    </message>
    <message>
        <source>No longer: %1 %2 %3</source>
        <translation>なくなる: %1 %2 %3</translation>
    </message>
    <message>
        <source>Worth %1 a month</source>
        <translation>月額 %1 相当</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>It ends before its first day, so it never counts.</source>
        <translation>開始日より前に終わるため、計上されません。</translation>
    </message>
    <message>
        <source>%1 has no rate, so it counts 0 until there is one: see the page “Currencies”.</source>
        <translation>%1のレートがないため、設定するまで0として計上されます（「通貨」ページを参照）。</translation>
    </message>
    <message>
        <source>No movement: the account&apos;s MRR stays as it is in every month.</source>
        <translation>増減なし: どの月も顧客のMRRは変わりません。</translation>
    </message>
    <message>
        <source>Months that are over get other figures.</source>
        <translation>終わった月の指標が変わります。</translation>
    </message>
    <message>
        <source>The contract is started.</source>
        <translation>契約を開始しました。</translation>
    </message>
    <message>
        <source>The amount changes from %1 on.</source>
        <translation>%1から金額が変わります。</translation>
    </message>
    <message>
        <source>The contract has its last day on %1.</source>
        <translation>契約の最終日は%1です。</translation>
    </message>
    <message>
        <source>The contract runs again from %1 on.</source>
        <translation>%1から契約を再開します。</translation>
    </message>
    <message>
        <source>The contract row is corrected.</source>
        <translation>契約行を訂正しました。</translation>
    </message>
    <message>
        <source>The contract row is removed.</source>
        <translation>契約行を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more movement(s)</source>
        <translation>
            <numerusform>ほか%Ln件の増減</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::CurrenciesPage</name>
    <message>
        <source>base currency %1</source>
        <comment>caption</comment>
        <translation>基準通貨 %1</translation>
    </message>
    <message>
        <source>In use without a rate: %1. The figures cannot be made until each has one.</source>
        <translation>レートのない通貨が使われています: %1。すべてにレートを設定するまで指標は計算できません。</translation>
    </message>
    <message>
        <source>One unit of each currency in %1. A rate holds for every month: to change it restates the history.</source>
        <translation>各通貨1単位の%1での価値。レートは全期間に適用され、変更すると過去の数字も計算し直されます。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>レートを追加</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>レートを変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the rate</source>
        <translation>レートを削除</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>There are no currencies yet.</source>
        <translation>通貨はまだありません。</translation>
    </message>
    <message>
        <source>Contracts in other currencies need a rate.</source>
        <translation>ほかの通貨の契約にはレートが必要です。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Contract rows</source>
        <translation>契約行</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>レートなし</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 is the base currency: every figure is made in it, and its rate is 1.</source>
        <translation>%1は基準通貨です。すべての指標はこの通貨で計算され、レートは1です。</translation>
    </message>
    <message>
        <source>The rate of %1 is removed.</source>
        <translation>%1のレートを削除しました。</translation>
    </message>
    <message>
        <source>Add a rate…</source>
        <translation>レートを追加…</translation>
    </message>
    <message>
        <source>Change the rate…</source>
        <translation>レートを変更…</translation>
    </message>
</context>
<context>
    <name>tasuki::DataTable</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>絞り込みに一致するものがありません</translation>
    </message>
    <message>
        <source>There are entries, but the filter hides all of them.</source>
        <translation>データはありますが、すべて絞り込みで隠れています。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Usual columns and widths</source>
        <translation>標準の列と幅に戻す</translation>
    </message>
</context>
<context>
    <name>tasuki::DateEdit</name>
    <message>
        <source>Not a date</source>
        <translation>日付として読めません</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>YYYY/MM/DD</source>
        <translation>YYYY/MM/DD</translation>
    </message>
    <message>
        <source>Pick a day (Alt+↓)</source>
        <translation>日付を選ぶ (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>tasuki::Desk</name>
    <message>
        <source>There is no member “%1” in this workspace.</source>
        <translation>このワークスペースにメンバー「%1」はいません。</translation>
    </message>
    <message>
        <source>This workspace is read-only: you can look, but nothing is stored.</source>
        <translation>このワークスペースは読み取り専用です。閲覧できますが、保存はされません。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>Import a CSV file…</source>
        <translation>CSV を取り込む…</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>もう一度開く：%1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Tasuki workspaces (*.tasuki)</source>
        <translation>Tasuki ワークスペース (*.tasuki)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Tasuki workspaces (*.tasuki);;All files (*)</source>
        <translation>Tasuki ワークスペース (*.tasuki);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>-copy</source>
        <translation>-コピー</translation>
    </message>
    <message>
        <source>Copied to “%1”.</source>
        <translation>「%1」にコピーしました。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作れません。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Handoff report…</source>
        <translation>引き継ぎレポート…</translation>
    </message>
    <message>
        <source>Handoff routes and checklists…</source>
        <translation>引き継ぎの経路とチェックリスト…</translation>
    </message>
    <message>
        <source>Kinds of touchpoint…</source>
        <translation>タッチポイントの種類…</translation>
    </message>
</context>
<context>
    <name>tasuki::ExplainPanel</name>
    <message>
        <source>Cohort %1, at the end of %2</source>
        <translation>%1開始のコホート、%2末</translation>
    </message>
    <message>
        <source>Accounts %1 = %2 ÷ %3. MRR %4 = %5 ÷ %6.</source>
        <translation>社数 %1 = %2 ÷ %3。MRR %4 = %5 ÷ %6。</translation>
    </message>
    <message>
        <source>In: accounts first seen paying at the end of %1. Who came back counts again.</source>
        <translation>対象: %1末に初めて支払いのあった顧客。戻った顧客は再び数えます。</translation>
    </message>
    <message>
        <source>Contract rows of %1</source>
        <translation>%1の契約行</translation>
    </message>
    <message>
        <source>Choose an account to see its contract rows.</source>
        <translation>顧客を選ぶと契約行が表示されます。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Export these accounts…</source>
        <translation>これらの顧客を書き出す…</translation>
    </message>
    <message>
        <source>Export these accounts</source>
        <translation>これらの顧客を書き出す</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What is shown of the figure</source>
        <translation>指標の内訳の表示</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Why did it change?</source>
        <translation>なぜ変わったか</translation>
    </message>
    <message>
        <source>Accounts behind the figure</source>
        <translation>指標の内訳の顧客</translation>
    </message>
    <message>
        <source>Contract rows of the account</source>
        <translation>顧客の契約行</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until (without)</source>
        <translation>終了（含まない）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Can&apos;t compare: one value has no opening MRR.</source>
        <translation>比較できません。期首MRRのない値があります。</translation>
    </message>
    <message>
        <source>%1 (%2) → %3 (%4): %5. What each account adds to either figure, the largest difference first.</source>
        <translation>%1（%2）→ %3（%4）：%5。それぞれの値への顧客ごとの寄与を、差の大きい順に表示します。</translation>
    </message>
    <message>
        <source>Both are told as points above or below 100%.</source>
        <translation>寄与は100%からの増減（pt）です。</translation>
    </message>
    <message>
        <source>ARPA: how it would differ if only this account had changed. These don&apos;t add up.</source>
        <translation>ARPAは、この顧客だけが変わった場合の差です。合計しても全体の差にはなりません。</translation>
    </message>
    <message>
        <source>Owner, team and stage: those at the period&apos;s opening, of new accounts those at its end.</source>
        <translation>主担当・チーム・ステージは期首の時点のものです（新規の顧客は期末の時点）。</translation>
    </message>
</context>
<context>
    <name>tasuki::FilterChips</name>
    <message>
        <source>More filters</source>
        <translation>ほかの絞り込み</translation>
    </message>
</context>
<context>
    <name>tasuki::FormDraft</name>
    <message>
        <source>What you typed is kept: it is there when you come back here.</source>
        <translation>入力した内容は残してあります。もう一度開くと続きから書けます。</translation>
    </message>
    <message>
        <source>What you had typed here is back. Save it, or choose Cancel to let it go.</source>
        <translation>前回入力した内容を戻しました。保存するか、「キャンセル」で破棄してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::GoalDialog</name>
    <message>
        <source>Goal: %1</source>
        <translation>ゴール：%1</translation>
    </message>
    <message>
        <source>Add a goal: %1</source>
        <translation>ゴールを追加：%1</translation>
    </message>
    <message>
        <source>What the customer wants to achieve</source>
        <translation>お客様が達成したいこと</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ゴール</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>顧客全体</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>何を測るか</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the goal</source>
        <translation>ゴールを追加</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>現状値</translation>
    </message>
    <message>
        <source>Current value</source>
        <translation>実績値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Baseline → current → target</source>
        <translation>現状 → 実績 → 目標</translation>
    </message>
    <message>
        <source>SMART check: %1 of 5</source>
        <translation>SMART チェック：5 問中 %1</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>合意者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状態の日付</translation>
    </message>
    <message>
        <source>since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>The goal “%1” is changed.</source>
        <translation>ゴール「%1」を変更しました。</translation>
    </message>
    <message>
        <source>The goal “%1” is added.</source>
        <translation>ゴール「%1」を追加しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::HandoffChecklist</name>
    <message>
        <source> (optional)</source>
        <translation>（任意）</translation>
    </message>
    <message>
        <source> — from data: %1</source>
        <translation> — データより：%1</translation>
    </message>
    <message>
        <source> — from data: not yet</source>
        <translation> — データより：未達</translation>
    </message>
    <message>
        <source>Computed from data; it cannot be ticked by hand.</source>
        <translation>データから判定されるため、手では付けられません。</translation>
    </message>
    <message>
        <source>Ticked.</source>
        <translation>チェックしました。</translation>
    </message>
    <message>
        <source>Unticked.</source>
        <translation>チェックを外しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::HandoffPage</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter handoffs</source>
        <translation>引き継ぎを絞り込む</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>There are no handoffs yet.</source>
        <translation>引き継ぎはまだありません。</translation>
    </message>
    <message>
        <source>A handoff passes an account on with its checklist and a note, so that nothing is dropped.</source>
        <translation>引き継ぎは、チェックリストとメモを添えて顧客を次の人へ渡し、抜けを防ぎます。</translation>
    </message>
    <message>
        <source>Start a handoff</source>
        <translation>引き継ぎを開始</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>渡す人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>受け取る人</translation>
    </message>
    <message>
        <source>Days in state</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>MRR at offer</source>
        <translation>渡した時のMRR</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>自分の受け取り待ち</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Start a handoff…</source>
        <translation>引き継ぎを開始…</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受領する</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
    <message>
        <source>Close the handoff</source>
        <translation>引き継ぎを完了</translation>
    </message>
    <message>
        <source>Cancel the handoff</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <translation>
            <numerusform>自分の受け取り待ち%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期限超過%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::HandoffPanel</name>
    <message>
        <source>%1 · from %2 to %3</source>
        <translation>%1 · %2 から %3 へ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Offered on %1 · business day %2 of %3 · due %4</source>
        <translation>%1に渡した · %3営業日中%2日目 · 期限 %4</translation>
    </message>
    <message>
        <source>Offered on %1 · accepted on %2</source>
        <translation>%1に渡した · %2に受領</translation>
    </message>
    <message>
        <source>Started on %1</source>
        <translation>%1に開始</translation>
    </message>
    <message>
        <source>Returned on %1: %2 %3</source>
        <translation>%1に差し戻し：%2 %3</translation>
    </message>
    <message>
        <source>Checklist %1/%2</source>
        <translation>チェックリスト %1/%2</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受領する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Accepted: you are responsible for “%1” now.</source>
        <translation>受領しました。「%1」の主担当になりました。</translation>
    </message>
    <message>
        <source>The handoff of “%1” is closed.</source>
        <translation>「%1」の引き継ぎを完了にしました。</translation>
    </message>
    <message>
        <source>The handoff of “%1” is cancelled.</source>
        <translation>「%1」の引き継ぎを取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is offered.</source>
        <translation>「%1」を渡しました。</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>メモを保存しました。</translation>
    </message>
    <message>
        <source>No handoff is chosen.</source>
        <translation>引き継ぎが選ばれていません。</translation>
    </message>
    <message>
        <source>Choose one in the list to see its checklist and note.</source>
        <translation>一覧から選ぶと、チェックリストとメモが表示されます。</translation>
    </message>
    <message>
        <source>Required items are open: why is it handed off early?</source>
        <translation>必須の項目が残っています。早く渡す理由は？</translation>
    </message>
    <message>
        <source>Reason for handing off early</source>
        <translation>早く渡す理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Handoff note</source>
        <translation>引き継ぎメモ</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>メモを保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Cancel handoff</source>
        <translation>引き継ぎを取り消す</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差し戻す…</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportDialog</name>
    <message>
        <source>Detect</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 を取り込む</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Save errors…</source>
        <translation>エラーを保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>ファイルを確認しています…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込んでいます…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed.</source>
        <translation>%1：追加 %2 件、変更 %3 件。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Read as %1, separated by %2</source>
        <translation>%1 として読みました（区切り：%2）</translation>
    </message>
    <message>
        <source>%1 rows: %2 will be added, %3 changed, %4 stay as they are.</source>
        <translation>%1 行：追加 %2、変更 %3、変更なし %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing is imported before the file is right.</source>
        <translation>
            <numerusform>エラーが %n 件あります。直すまで何も取り込まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Field of “%1”</source>
        <translation>「%1」の項目</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>読まない</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Errors (%1)</source>
        <translation>エラー (%1)</translation>
    </message>
    <message>
        <source>Save errors</source>
        <translation>エラーを保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>The errors were not saved</source>
        <translation>エラーを保存できませんでした</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>CSV を取り込む</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV ファイル (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file has changed since.</source>
        <translation>ファイルがそのあと変更されています。</translation>
    </message>
    <message>
        <source>Taking back %1…</source>
        <translation>%1 の取り込みを元に戻しています…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 を取り込んでいます…</translation>
    </message>
</context>
<context>
    <name>tasuki::ImportWait</name>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>tasuki::KindsEditor</name>
    <message>
        <source>Offer again</source>
        <translation>再び使う</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>使用終了</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>“%1” is a kind of touchpoint now.</source>
        <translation>タッチポイントの種類「%1」を追加しました。</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>タッチ層なし</translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>タッチ層</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>使用終了</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Kinds of touchpoint</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>a retired kind is not offered any more; what was written with it keeps it</source>
        <translation>使用終了した種類は選べなくなります。記録済みのタッチポイントはそのままです</translation>
    </message>
    <message>
        <source>Name of a new kind</source>
        <translation>新しい種類の名前</translation>
    </message>
    <message>
        <source>Touch tier of the new kind</source>
        <translation>新しい種類のタッチ層</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the kind</source>
        <translation>種類を追加</translation>
    </message>
    <message>
        <source>Touch tier…</source>
        <translation>タッチ層…</translation>
    </message>
</context>
<context>
    <name>tasuki::KpiAnswers</name>
    <message>
        <source>Why %1 changed</source>
        <translation>%1が変わった理由</translation>
    </message>
    <message>
        <source>No account changed it.</source>
        <translation>変化させた顧客はいません。</translation>
    </message>
    <message>
        <source>What moved MRR</source>
        <translation>MRRを動かした顧客</translation>
    </message>
    <message>
        <source>No account moved in this period.</source>
        <translation>この期間に増減した顧客はありません。</translation>
    </message>
    <message>
        <source>Next 3 months</source>
        <translation>今後3か月の予定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
    <message>
        <source>Renewals within %1 days</source>
        <translation>%1日以内の契約更新</translation>
    </message>
    <message>
        <source>Ends or shrinks by contract</source>
        <translation>契約上の終了・減額</translation>
    </message>
    <message>
        <source>Starts or grows by contract</source>
        <translation>契約上の開始・増額</translation>
    </message>
</context>
<context>
    <name>tasuki::KpiCards</name>
    <message>
        <source>%1 (%2)</source>
        <comment>NRR (12 months)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>target %1 · still running</source>
        <translation>目標 %1・進行中</translation>
    </message>
    <message>
        <source>target %1 · met</source>
        <translation>目標 %1・達成</translation>
    </message>
    <message>
        <source>target %1 · %2 to go</source>
        <translation>目標 %1・あと %2</translation>
    </message>
</context>
<context>
    <name>tasuki::KpiPage</name>
    <message>
        <source>There are no contracts yet.</source>
        <translation>契約はまだありません。</translation>
    </message>
    <message>
        <source>Figures are made from contract rows: import them, and NRR, GRR and churn appear here.</source>
        <translation>数字は契約の明細から計算します。取り込むと、NRR・GRR・解約率がここに表示されます。</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSVを取り込む</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>すべての顧客を表示</translation>
    </message>
    <message>
        <source>The contracts of “%1” add up to less than zero; they count as 0.</source>
        <translation>「%1」の契約の合計がマイナスのため、0として数えています。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>絞り込み（%1）</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>%1 (still running)</source>
        <translation>%1（進行中）</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)…</source>
        <translation>表計算ファイル（XLSX）…</translation>
    </message>
    <message>
        <source>Any span…</source>
        <translation>任意の期間…</translation>
    </message>
    <message>
        <source>Time compared</source>
        <translation>期間の取り方</translation>
    </message>
    <message>
        <source>Period shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>The period that the cards, the bridge and the distribution tell of</source>
        <translation>カード、ブリッジ、分布が示す期間</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Hand the figures of this period on, as a PDF or a spreadsheet</source>
        <translation>この期間の指標をPDFまたは表計算ファイルで渡します</translation>
    </message>
    <message>
        <source>Show a part of the accounts, or a saved view</source>
        <translation>顧客を絞り込む、または保存したビューを開きます</translation>
    </message>
    <message>
        <source>The view “%1” was saved by another version of the program and cannot be shown.</source>
        <translation>ビュー「%1」は別のバージョンのプログラムで保存されたため、表示できません。</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>View “%1” removed.</source>
        <translation>ビュー「%1」を削除しました。</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>ビュー「%1」を保存しました。</translation>
    </message>
    <message>
        <source>There are no contracts yet, so there is nothing to report.</source>
        <translation>契約がまだないため、レポートするものがありません。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>表計算ファイル (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>内訳を閉じる</translation>
    </message>
    <message>
        <source>KPI report as PDF…</source>
        <translation>KPIレポートをPDFで保存…</translation>
    </message>
    <message>
        <source>KPI report as a spreadsheet…</source>
        <translation>KPIレポートを表計算ファイルで保存…</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目標…</translation>
    </message>
    <message>
        <source>KPI by: %1</source>
        <translation>KPIの期間: %1</translation>
    </message>
    <message>
        <source>KPI by: any span…</source>
        <translation>KPIの期間: 任意の期間…</translation>
    </message>
    <message>
        <source>First row by the company&apos;s phase</source>
        <translation>会社の段階に応じた先頭行</translation>
    </message>
    <message>
        <source>The first row shows: %1.</source>
        <translation>先頭行の表示: %1</translation>
    </message>
    <message>
        <source>KPI first row: %1</source>
        <translation>KPIの先頭行: %1</translation>
    </message>
    <message>
        <source>The contracts of “%1” in this part add up to less than zero; they count as 0.</source>
        <translation>「%1」のこの範囲の契約の合計がマイナスのため、0として数えています。</translation>
    </message>
</context>
<context>
    <name>tasuki::KpiPictures</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>図をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>MRR lost</source>
        <translation>失ったMRR</translation>
    </message>
    <message>
        <source>What is distributed</source>
        <translation>分布の対象</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>四半期ごと</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>Length of a cohort</source>
        <translation>コホートの長さ</translation>
    </message>
    <message>
        <source>MRR, %</source>
        <translation>MRR（%）</translation>
    </message>
    <message>
        <source>Accounts, %</source>
        <translation>社数（%）</translation>
    </message>
    <message>
        <source>What is retained</source>
        <translation>継続の測り方</translation>
    </message>
    <message>
        <source>compared with the month before</source>
        <translation>前月との比較</translation>
    </message>
    <message>
        <source>compared with 12 months before</source>
        <translation>12か月前との比較</translation>
    </message>
    <message>
        <source>compared with the start of the span</source>
        <translation>期間の初めとの比較</translation>
    </message>
    <message>
        <source>from the start to the end of each period</source>
        <translation>各期間の期首から期末まで</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>NRR and GRR</source>
        <translation>NRRとGRR</translation>
    </message>
    <message>
        <source>MRR movements</source>
        <translation>MRRの増減</translation>
    </message>
    <message>
        <source>per month; choose a bar to see its accounts</source>
        <translation>月ごと。棒を選ぶと内訳の顧客が見られます</translation>
    </message>
    <message>
        <source>per period; choose a bar to see its accounts</source>
        <translation>期間ごと。棒を選ぶと内訳の顧客が見られます</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>per period</source>
        <translation>期間ごと</translation>
    </message>
    <message>
        <source>Logo churn and MRR churn</source>
        <translation>顧客解約率とMRR解約率</translation>
    </message>
    <message>
        <source>MRR from the start to the end of the period</source>
        <translation>期首から期末までのMRR</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>no account in this period</source>
        <translation>この期間に該当する顧客はありません</translation>
    </message>
    <message>
        <source>%1 of %2 accounts make half of %3</source>
        <translation>%2社中%1社で%3の半分</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>誰が占めているか</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Retention by cohort</source>
        <translation>コホート別の継続率</translation>
    </message>
    <message>
        <source>no account started in this part: owner, team and stage are those of the start</source>
        <translation>この区分で始まった顧客はありません（主担当・チーム・ステージは開始時点のものです）</translation>
    </message>
    <message>
        <source>by the first paying period; choose a cell to see its accounts</source>
        <translation>最初に支払った期間ごと。セルを選ぶと顧客が見られます</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Vector pictures (*.svg)</source>
        <translation>画像 (*.png);;ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」に保存しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::ListPageBase</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns: %1 of %2 are shown</source>
        <translation>列：%2列のうち%1列を表示</translation>
    </message>
</context>
<context>
    <name>tasuki::MainWindow</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>書き出せませんでした</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>この一覧を書き出す…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド（よみでも可）</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>この一覧を絞り込む</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ: システムに合わせる</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Tasuki</source>
        <translation>Tasuki について</translation>
    </message>
    <message>
        <source>Tasuki %1, a workbench for customer success teams. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tasuki %1 — カスタマーサクセスチームの作業台。GNU General Public License 第3版以降にもとづくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>Columns of this list…</source>
        <translation>一覧の列…</translation>
    </message>
    <message>
        <source>Rows: compact</source>
        <translation>行の高さ：小</translation>
    </message>
    <message>
        <source>Rows: normal</source>
        <translation>行の高さ：標準</translation>
    </message>
    <message>
        <source>Rows: spacious</source>
        <translation>行の高さ：大</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;JSON files (*.json)</source>
        <translation>CSV ファイル (*.csv);;JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Not yet: the workspace is still being read.</source>
        <translation>ワークスペースを読み込んでいるため、まだできません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln行を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Size: %1 %</source>
        <translation>表示サイズ：%1 %</translation>
    </message>
    <message>
        <source>The window is drawn at %1 % when Tasuki starts again.</source>
        <translation>次に Tasuki を起動したときから %1 % で表示します。</translation>
    </message>
</context>
<context>
    <name>tasuki::MonthStrip</name>
    <message numerus="yes">
        <source>%1: %Ln due, MRR %2</source>
        <translation>
            <numerusform>%1：更新%Ln件、MRR %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>会計年度の開始月</translation>
    </message>
    <message>
        <source>All figures are in the base currency; it cannot be changed later. The fiscal year can, in the settings.</source>
        <translation>指標はすべて基準通貨で表示されます。基準通貨はあとから変更できません。会計年度は設定で変更できます。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>“%1” is no currency; write three letters, such as JPY.</source>
        <translation>「%1」は通貨ではありません。JPY のような3文字で書いてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::NoteEditor</name>
    <message>
        <source>Touchpoint saved.</source>
        <translation>タッチポイントを保存しました。</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>話したこと、決まったこと</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Kind of touchpoint</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Mood of the customer</source>
        <translation>顧客の様子</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the touchpoint</source>
        <translation>タッチポイントを保存</translation>
    </message>
    <message>
        <source>Minutes are a whole number.</source>
        <translation>時間は整数で書いてください。</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingCard</name>
    <message>
        <source>Onboarding</source>
        <translation>オンボーディング</translation>
    </message>
    <message>
        <source>No onboarding record yet. It keeps the dates from the contract signed to the first use, and by what success is judged.</source>
        <translation>オンボーディング記録はまだありません。契約締結から利用開始までの日付と、成功の基準を残します。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an onboarding record</source>
        <translation>オンボーディング記録を追加</translation>
    </message>
    <message>
        <source>Onboarding record…</source>
        <translation>オンボーディング記録…</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingCards</name>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>Time that the figures are about</source>
        <translation>数字の期間</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingDialog</name>
    <message>
        <source>Onboarding: %1</source>
        <translation>オンボーディング：%1</translation>
    </message>
    <message>
        <source>Add an onboarding record: %1</source>
        <translation>オンボーディング記録を追加：%1</translation>
    </message>
    <message>
        <source>Add an onboarding record</source>
        <translation>オンボーディング記録を追加</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>the whole account</source>
        <translation>顧客全体</translation>
    </message>
    <message>
        <source>Target days</source>
        <translation>目標日数</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>Contract start (planned)</source>
        <translation>契約開始（予定）</translation>
    </message>
    <message>
        <source>Contract start (actual)</source>
        <translation>契約開始（実績）</translation>
    </message>
    <message>
        <source>First cash-in</source>
        <translation>初回入金日</translation>
    </message>
    <message>
        <source>First use confirmed</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Day of the outcome</source>
        <translation>結果の日付</translation>
    </message>
    <message>
        <source>Why it was not met</source>
        <translation>未達の理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add the record</source>
        <translation>記録を追加</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Account: name, reading or code</source>
        <translation>顧客：名前・よみ・コード</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>基準 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1, %2 (%3)</source>
        <translation>第 %1 版・%2（%3）</translation>
    </message>
    <message>
        <source>Version %1 (%2)</source>
        <translation>第 %1 版（%2）</translation>
    </message>
    <message>
        <source>Choose the account from the list.</source>
        <translation>顧客を一覧から選んでください。</translation>
    </message>
    <message>
        <source>The target days are a whole number.</source>
        <translation>目標日数は整数です。</translation>
    </message>
    <message>
        <source>The onboarding of %1 is changed.</source>
        <translation>%1 のオンボーディングを変更しました。</translation>
    </message>
    <message>
        <source>An onboarding record of %1 is added.</source>
        <translation>%1 のオンボーディング記録を追加しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingExplain</name>
    <message>
        <source>Records behind the figure</source>
        <translation>数字の元になる記録</translation>
    </message>
    <message>
        <source>Nothing lies in this period.</source>
        <translation>この期間に当てはまるものがありません。</translation>
    </message>
    <message>
        <source>Choose another period, or fill in the dates of the records.</source>
        <translation>別の期間を選ぶか、記録の日付を埋めてください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>達成日</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>期限内</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>ゴール</translation>
    </message>
</context>
<context>
    <name>tasuki::OnboardingPage</name>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2024/12/24 or 12/24.</source>
        <translation>「%1」は日付ではありません。2024/12/24 や 12/24 のように書いてください。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>契約締結日</translation>
    </message>
    <message>
        <source>Start (planned)</source>
        <translation>契約開始（予定）</translation>
    </message>
    <message>
        <source>Start (actual)</source>
        <translation>契約開始（実績）</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>利用開始確認</translation>
    </message>
    <message>
        <source>First cash-in</source>
        <translation>初回入金日</translation>
    </message>
    <message>
        <source>Kickoff</source>
        <translation>キックオフ</translation>
    </message>
    <message>
        <source>Target days</source>
        <translation>目標日数</translation>
    </message>
    <message>
        <source>The target days are a whole number.</source>
        <translation>目標日数は整数です。</translation>
    </message>
    <message>
        <source>Outcome on</source>
        <translation>結果の日付</translation>
    </message>
    <message>
        <source>Filter onboarding records</source>
        <translation>オンボーディング記録を絞り込む</translation>
    </message>
    <message>
        <source>Account, service, owner</source>
        <translation>顧客・サービス・主担当</translation>
    </message>
    <message>
        <source>Filter onboarding records by text</source>
        <translation>文字でオンボーディング記録を絞り込む</translation>
    </message>
    <message>
        <source>Success criteria…</source>
        <translation>成功基準…</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>成功基準</translation>
    </message>
    <message>
        <source>By what success is judged</source>
        <translation>何をもって成功とするか</translation>
    </message>
    <message>
        <source>Onboarding records</source>
        <translation>オンボーディング記録</translation>
    </message>
    <message>
        <source>There are no onboarding records yet.</source>
        <translation>オンボーディング記録はまだありません。</translation>
    </message>
    <message>
        <source>A record keeps the dates from the contract signed to the first use. Support before the contract starts brings the start, and the cash, forward.</source>
        <translation>契約締結から利用開始までの日付を残します。契約開始前からの支援は、開始と入金を早めます。</translation>
    </message>
    <message>
        <source>Add an onboarding record</source>
        <translation>オンボーディング記録を追加</translation>
    </message>
    <message>
        <source>Add an onboarding record…</source>
        <translation>オンボーディング記録を追加…</translation>
    </message>
    <message>
        <source>Edit the record…</source>
        <translation>記録を編集…</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>First use is confirmed today</source>
        <translation>今日、利用開始を確認</translation>
    </message>
    <message>
        <source>The success criteria are met</source>
        <translation>成功基準を達成</translation>
    </message>
    <message>
        <source>Close as not met…</source>
        <translation>未達として閉じる…</translation>
    </message>
    <message>
        <source>Open the onboarding again</source>
        <translation>オンボーディングを再開</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>記録を削除</translation>
    </message>
    <message>
        <source>What is in: %1</source>
        <translation>内訳：%1</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>導入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期限超過 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open record(s)</source>
        <translation>
            <numerusform>進行中の記録%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::PeoplePage</name>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込む</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>There are no members yet.</source>
        <translation>メンバーはまだいません。</translation>
    </message>
    <message>
        <source>Members hold accounts, pass them on and stand in the history.</source>
        <translation>メンバーは顧客を受け持ち、引き継ぎ、履歴に名前が残ります。</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>There are no teams yet.</source>
        <translation>チームはまだありません。</translation>
    </message>
    <message>
        <source>Handoffs can be offered to a team.</source>
        <translation>引き継ぎはチーム宛てにも渡せます。</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>よみ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>上長</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>担当顧客数</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>The team is renamed.</source>
        <translation>チーム名を変更しました。</translation>
    </message>
    <message>
        <source>Add a member…</source>
        <translation>メンバーを追加…</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>チームを追加…</translation>
    </message>
    <message>
        <source>Members &amp; teams</source>
        <translation>メンバーとチーム</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>The part of a full-time job, from 0.00 to 1.00</source>
        <translation>フルタイム換算（0.00〜1.00）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>メンバー%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Lnチーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the team…</source>
        <translation>チーム名を変更…</translation>
    </message>
    <message>
        <source>Edit the member…</source>
        <translation>メンバーを編集…</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
</context>
<context>
    <name>tasuki::PictureCard</name>
    <message>
        <source>Show as a table (T)</source>
        <translation>表で表示（T）</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Copy the picture (C)</source>
        <translation>図をコピー（C）</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>図を保存</translation>
    </message>
</context>
<context>
    <name>tasuki::Rail</name>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>操作者を選ぶ</translation>
    </message>
    <message>
        <source>Acting as: %1</source>
        <translation>操作者: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>未処理 %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::RateDialog</name>
    <message>
        <source>Rate of %1</source>
        <translation>%1のレート</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>レートを追加</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Code, such as USD</source>
        <translation>コード（例: USD）</translation>
    </message>
    <message>
        <source>Rate: one unit in %1</source>
        <translation>レート: 1単位の%1での価値</translation>
    </message>
    <message>
        <source>up to 12 decimals</source>
        <translation>小数12桁まで</translation>
    </message>
    <message>
        <source>One unit in %1</source>
        <translation>1単位の%1での価値</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>レートを変更</translation>
    </message>
    <message>
        <source>Add the rate</source>
        <translation>レートを追加</translation>
    </message>
    <message>
        <source>What it does to the figures</source>
        <translation>指標への影響</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write a number with at most 12 decimals, such as 155.25.</source>
        <translation>「%1」はレートではありません。小数12桁以内の数値（例: 155.25）を入力してください。</translation>
    </message>
    <message>
        <source>%1, the last month that is over; NRR and GRR over twelve months</source>
        <translation>%1（終わった最後の月）。NRRとGRRは12か月</translation>
    </message>
    <message>
        <source>Write what one unit is worth.</source>
        <translation>1単位の価値を入力してください。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>There is no figure while another currency in use has no rate.</source>
        <translation>使用中のほかの通貨にレートがないため、指標を計算できません。</translation>
    </message>
    <message>
        <source>Every month of the history is restated at this rate. That is no movement: nothing is new, expanded or churned by it.</source>
        <translation>過去のすべての月がこのレートで計算し直されます。これは増減ではありません（新規・拡張・解約には数えません）。</translation>
    </message>
    <message>
        <source>These figures stay as they are.</source>
        <translation>これらの指標は変わりません。</translation>
    </message>
    <message>
        <source>One %1 is %2 %3 now, in every month.</source>
        <translation>すべての月で1 %1 = %2 %3 になりました。</translation>
    </message>
</context>
<context>
    <name>tasuki::ReadingPage</name>
    <message>
        <source>The workspace is being read.</source>
        <translation>ワークスペースを読み込んでいます。</translation>
    </message>
    <message>
        <source>This takes a moment where there are very many accounts.</source>
        <translation>顧客がとても多い場合は、少し時間がかかります。</translation>
    </message>
    <message>
        <source>The first rows, as they were left. The rest is being read…</source>
        <translation>前回の先頭の行を表示しています。残りを読み込み中…</translation>
    </message>
</context>
<context>
    <name>tasuki::ReasonsDialog</name>
    <message>
        <source>Reasons of churn</source>
        <translation>解約理由</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>新しい理由</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>There are no reasons.</source>
        <translation>理由がありません。</translation>
    </message>
    <message>
        <source>A churn needs one: add the first.</source>
        <translation>解約の記録に必要です。最初の理由を追加してください。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>A reason that was given stays where it stands, and is not offered any more.</source>
        <translation>使用済みの理由は記録に残り、選択肢には出なくなります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>given</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>The reason “%1” is renamed.</source>
        <translation>理由の名前を「%1」に変えました。</translation>
    </message>
    <message>
        <source>The reason “%1” is added.</source>
        <translation>理由「%1」を追加しました。</translation>
    </message>
    <message>
        <source>The reason “%1” is removed.</source>
        <translation>理由「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::ReceiverChoice</name>
    <message>
        <source>Receiver changed.</source>
        <translation>受け取る人を変更しました。</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受け取る人</translation>
    </message>
    <message>
        <source>Receiving team</source>
        <translation>受け取るチーム</translation>
    </message>
    <message>
        <source>Receiving member</source>
        <translation>受け取る人</translation>
    </message>
</context>
<context>
    <name>tasuki::RenewalCards</name>
    <message>
        <source>MRR due by call</source>
        <translation>見通し別の更新対象MRR</translation>
    </message>
    <message>
        <source>Rate and forecast</source>
        <translation>更新率と着地見込み</translation>
    </message>
    <message>
        <source>Open, as listed</source>
        <translation>一覧のうち未決定</translation>
    </message>
    <message>
        <source>Renewal rate</source>
        <translation>更新率</translation>
    </message>
    <message>
        <source>NRR forecast</source>
        <translation>NRR見込み</translation>
    </message>
    <message>
        <source>GRR forecast</source>
        <translation>GRR見込み</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>計算方法を見る</translation>
    </message>
    <message>
        <source>Period of rate and forecast</source>
        <translation>更新率と見込みの期間</translation>
    </message>
    <message>
        <source>MRR %1</source>
        <translation>MRR %1</translation>
    </message>
    <message>
        <source>Renewal rate, %1</source>
        <translation>更新率（%1）</translation>
    </message>
    <message>
        <source>Forecast of NRR and GRR, %1</source>
        <translation>NRRとGRRの見込み（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln社</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::RenewalsPage</name>
    <message>
        <source>When it is due</source>
        <translation>更新期日</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>だれの更新か</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分が主担当</translation>
    </message>
    <message>
        <source>Name, reading, owner</source>
        <translation>名前・よみ・主担当</translation>
    </message>
    <message>
        <source>Filter renewals by text</source>
        <translation>更新を文字で絞り込む</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>No renewal is due.</source>
        <translation>更新の予定はありません。</translation>
    </message>
    <message>
        <source>An account is due on its renewal date, or when its contract rows end. Write the dates into the accounts&apos; details.</source>
        <translation>更新日、または契約行の終了日を迎える顧客がここに並びます。日付は顧客の詳細に入力します。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>担当顧客</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>見通し…</translation>
    </message>
    <message>
        <source>Say what will come of it</source>
        <translation>見通しを入力</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Record what came of it</source>
        <translation>結果を記録</translation>
    </message>
    <message>
        <source>Call: %1</source>
        <translation>見通し：%1</translation>
    </message>
    <message>
        <source>Record the outcome…</source>
        <translation>結果を記録…</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Log a touchpoint…</source>
        <translation>タッチポイントを記録…</translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation>引き継ぐ…</translation>
    </message>
    <message>
        <source>Reasons of churn…</source>
        <translation>解約理由…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期日超過%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::RoutesEditor</name>
    <message>
        <source>Checklist: %1</source>
        <translation>チェックリスト：%1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>The route is changed.</source>
        <translation>経路を変更しました。</translation>
    </message>
    <message>
        <source>The checklist is changed; handoffs under way keep theirs.</source>
        <translation>チェックリストを変更しました。進行中の引き継ぎはそのままです。</translation>
    </message>
    <message>
        <source>The route “%1” is added.</source>
        <translation>経路「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” is on the checklist.</source>
        <translation>「%1」をチェックリストに追加しました。</translation>
    </message>
    <message>
        <source>The item is removed; handoffs under way keep theirs.</source>
        <translation>項目を削除しました。進行中の引き継ぎはそのままです。</translation>
    </message>
    <message>
        <source>The stage stays</source>
        <translation>ステージを変えない</translation>
    </message>
    <message>
        <source>Ticked by hand</source>
        <translation>手動でチェック</translation>
    </message>
    <message>
        <source>A touchpoint of this kind</source>
        <translation>この種類のタッチポイントがある</translation>
    </message>
    <message>
        <source>Usage was seen</source>
        <translation>利用がある</translation>
    </message>
    <message>
        <source>Of anything</source>
        <translation>指標を問わない</translation>
    </message>
    <message>
        <source>A contact is there</source>
        <translation>顧客の担当者がいる</translation>
    </message>
    <message>
        <source>With any role</source>
        <translation>役割を問わない</translation>
    </message>
    <message>
        <source>Touchpoint: %1</source>
        <translation>タッチポイント：%1</translation>
    </message>
    <message>
        <source>Usage of anything</source>
        <translation>何らかの利用</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>利用：%1</translation>
    </message>
    <message>
        <source>A contact with any role</source>
        <translation>担当者（役割を問わない）</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>担当者：%1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Business days to answer</source>
        <translation>回答期限（営業日）</translation>
    </message>
    <message>
        <source>Write the business days as a whole number.</source>
        <translation>営業日は整数で書いてください。</translation>
    </message>
    <message>
        <source>Stage on acceptance</source>
        <translation>受領時のステージ</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>変えない</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation>満たし方</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Handoff routes</source>
        <translation>引き継ぎの経路</translation>
    </message>
    <message>
        <source>ways on which accounts are passed on</source>
        <translation>顧客を引き継ぐ道筋</translation>
    </message>
    <message>
        <source>what the next handoff on this route begins with</source>
        <translation>この経路の次の引き継ぎから使われます</translation>
    </message>
    <message>
        <source>Name of a new route</source>
        <translation>新しい経路の名前</translation>
    </message>
    <message>
        <source>A new item of the checklist</source>
        <translation>チェックリストの新しい項目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Stage on acceptance…</source>
        <translation>受領時のステージ…</translation>
    </message>
    <message>
        <source>How it is met…</source>
        <translation>満たし方…</translation>
    </message>
    <message>
        <source>Required or not</source>
        <translation>必須／任意</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>項目を上へ移動</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>項目を下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>チェックリストの項目</translation>
    </message>
    <message>
        <source>This checklist is empty.</source>
        <translation>このチェックリストは空です。</translation>
    </message>
    <message>
        <source>Add what has to be done before an account is passed on.</source>
        <translation>顧客を引き継ぐ前に済ませることを追加してください。</translation>
    </message>
    <message>
        <source>Note template…</source>
        <translation>メモのひな形…</translation>
    </message>
    <message>
        <source>“%1” is moved.</source>
        <translation>「%1」の順番を変えました。</translation>
    </message>
    <message>
        <source>Enter an item</source>
        <translation>項目を入力</translation>
    </message>
</context>
<context>
    <name>tasuki::SearchEdit</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>tasuki::Session</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” can no longer be taken back: %2</source>
        <translation>「%1」はもう元に戻せません：%2</translation>
    </message>
    <message>
        <source>Something else was done after “%1”. Ctrl+Z takes back one act after the other.</source>
        <translation>「%1」の後に別の操作が行われました。Ctrl+Zで新しい操作から順に元に戻せます。</translation>
    </message>
    <message>
        <source>Something that this form needs could not be read, so nothing is stored. Close it and open it again.</source>
        <translation>この画面に必要なものを読み取れなかったため、保存しません。閉じてから開き直してください。</translation>
    </message>
    <message>
        <source>Not everything could be read, so what is shown may not be complete: %1</source>
        <translation>一部を読み取れませんでした。表示されている内容は完全ではないかもしれません。%1</translation>
    </message>
    <message>
        <source>Members or settings could not be read, so nothing was written. They were read again: please do it once more.</source>
        <translation>メンバーまたは設定を読み取れなかったため、何も書き込みませんでした。読み直しましたので、もう一度操作してください。</translation>
    </message>
</context>
<context>
    <name>tasuki::SettingsPage</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>年度の開始月</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>Days on which the company is closed</source>
        <translation>会社の休業日</translation>
    </message>
    <message>
        <source>besides weekends and Japan&apos;s public holidays; they stop the clock of handoffs</source>
        <translation>土日と日本の祝日のほかの休み。引き継ぎの期限に数えません</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>休業日の名前</translation>
    </message>
    <message>
        <source>Name, such as “Company anniversary”</source>
        <translation>名前（例：創立記念日）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>No closed days of your own.</source>
        <translation>会社独自の休業日はありません。</translation>
    </message>
    <message>
        <source>Add the days on which nobody answers a handoff.</source>
        <translation>引き継ぎに対応できない日を追加してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Write the day first, such as 2026/12/29.</source>
        <translation>先に日付を入力してください（例：2026/12/29）。</translation>
    </message>
    <message>
        <source>%1 is a closed day now.</source>
        <translation>%1 を休業日にしました。</translation>
    </message>
    <message>
        <source>The closed day is removed.</source>
        <translation>休業日を取り除きました。</translation>
    </message>
    <message>
        <source>The fiscal year begins in %1 now.</source>
        <translation>年度の開始を %1 にしました。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Handoff routes</source>
        <translation>引き継ぎの経路</translation>
    </message>
    <message>
        <source>Kinds of touchpoint</source>
        <translation>タッチポイントの種類</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>設定の区分</translation>
    </message>
    <message>
        <source>Remove the closed day or the item</source>
        <translation>休業日または項目を削除</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>項目を上へ移動</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>項目を下へ移動</translation>
    </message>
    <message>
        <source>Onboarding days are counted from</source>
        <translation>オンボーディング日数の起点</translation>
    </message>
    <message>
        <source>the start of the target days, and of the time to first use and to value</source>
        <translation>目標日数と、利用開始・価値実感までの日数の起点</translation>
    </message>
    <message>
        <source>Onboarding days are counted from: %1.</source>
        <translation>オンボーディング日数の起点を%1にしました。</translation>
    </message>
    <message>
        <source>Usage metrics</source>
        <translation>利用指標</translation>
    </message>
    <message>
        <source>Accounts are looked after</source>
        <translation>顧客の担当のしかた</translation>
    </message>
    <message>
        <source>by stage: a handoff moves the stage, or its owner with a reason; by account: its owner keeps it through all stages</source>
        <translation>ステージ別：ステージは引き継ぎで変わります（主担当が理由を書いて変えることもできます）。顧客別：1人の主担当が全ステージを受け持ちます。</translation>
    </message>
    <message>
        <source>by stage, passed on</source>
        <translation>ステージ別（引き継ぐ）</translation>
    </message>
    <message>
        <source>by account, one owner</source>
        <translation>顧客別（1人が受け持つ）</translation>
    </message>
    <message>
        <source>Accounts are looked after %1 now.</source>
        <translation>顧客の担当のしかたを「%1」にしました。</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>この画面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>一覧の行の高さ</translation>
    </message>
    <message>
        <source>Size of texts and controls</source>
        <translation>文字と部品の大きさ</translation>
    </message>
    <message>
        <source>Enter a day</source>
        <translation>休業日を入力</translation>
    </message>
</context>
<context>
    <name>tasuki::Sheet</name>
    <message>
        <source>Close, and keep what was typed</source>
        <translation>閉じる（入力は下書きに残ります）</translation>
    </message>
    <message>
        <source>Esc keeps a draft</source>
        <translation>Esc で下書きに残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close, and let go what was typed</source>
        <translation>閉じる（入力は破棄します）</translation>
    </message>
</context>
<context>
    <name>tasuki::ShortcutSheet</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>一覧で</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>次へ・前へ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Look at it beside the list</source>
        <translation>一覧の横で見る</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Copy for a spreadsheet</source>
        <translation>表計算用にコピー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>tasuki::StartDialog</name>
    <message>
        <source>Start a handoff</source>
        <translation>引き継ぎを開始</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Receiving team</source>
        <translation>受け取るチーム</translation>
    </message>
    <message>
        <source>Receiving member</source>
        <translation>受け取る人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Name, reading or code</source>
        <translation>名前・よみ・コード</translation>
    </message>
    <message>
        <source>Choose the account from the list.</source>
        <translation>顧客を一覧から選んでください。</translation>
    </message>
    <message>
        <source>The account or the route is gone.</source>
        <translation>顧客または経路がなくなっています。</translation>
    </message>
    <message>
        <source>An owned account changes hands by a handoff: owner and stage move when the receiver accepts, not before.</source>
        <translation>主担当のいる顧客は引き継ぎで渡します。主担当とステージが変わるのは、相手が受領したときです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか%Ln社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff(s) started.</source>
        <translation>
            <numerusform>引き継ぎを%Ln件開始しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 handoffs started.</source>
        <translation>%2件のうち%1件の引き継ぎを始めました。</translation>
    </message>
    <message>
        <source>Starts %1 of %2.</source>
        <translation>%2社のうち%1社で始めます。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tasuki::TargetDialog</name>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Time compared</source>
        <translation>期間の取り方</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Part of the accounts</source>
        <translation>顧客の区分</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべての顧客</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>区分の値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>There is no target yet.</source>
        <translation>目標はまだありません。</translation>
    </message>
    <message>
        <source>With a target the cards say how much is missing, and the chart draws its line.</source>
        <translation>目標を設定すると、カードに不足分が、グラフに目標線が表示されます。</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>目標を削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>in percent, for example 108</source>
        <translation>パーセントで入力（例: 108）</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Every period</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Every period (%1)</source>
        <translation>すべての期間（%1）</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>The target of %1 is set.</source>
        <translation>%1の目標を設定しました。</translation>
    </message>
    <message>
        <source>The target of %1 is removed.</source>
        <translation>%1の目標を削除しました。</translation>
    </message>
</context>
<context>
    <name>tasuki::TeamPage</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Members or teams</source>
        <translation>メンバーまたはチーム</translation>
    </message>
    <message>
        <source>Time compared</source>
        <translation>期間の取り方</translation>
    </message>
    <message>
        <source>Team figures</source>
        <translation>チームの数字</translation>
    </message>
    <message>
        <source>There is nothing to answer for yet.</source>
        <translation>担当する数字がまだありません。</translation>
    </message>
    <message>
        <source>Members and teams appear here with the accounts they own, what they touch and what they pass on.</source>
        <translation>メンバーとチームの担当顧客、接点、引き継ぎがここに表示されます。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>担当未定</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>Logo churn</source>
        <translation>顧客解約率</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>タッチポイント</translation>
    </message>
    <message>
        <source>Handoffs offered</source>
        <translation>引き渡した件数</translation>
    </message>
    <message>
        <source>Pass completion</source>
        <translation>パス成功率</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>FTE</translation>
    </message>
    <message>
        <source>The part of a full-time job, from 0.00 to 1.00; F2 changes it</source>
        <translation>フルタイム換算（0.00〜1.00）。F2で変更できます</translation>
    </message>
    <message>
        <source>The full-time parts of the active members who own an account of the team on the period&apos;s last day</source>
        <translation>期末日にチームの顧客を主担当として持つ在籍メンバーのフルタイム換算の合計</translation>
    </message>
    <message>
        <source>These accounts have no owner: there is nobody whose time could be written here.</source>
        <translation>これらの顧客には主担当がいないため、フルタイム換算を入力できません。</translation>
    </message>
    <message>
        <source>Of the paying accounts owned on the period&apos;s last day</source>
        <translation>期間の末日に主担当である有料顧客</translation>
    </message>
    <message>
        <source>Of the %1 accounts owned at the period&apos;s opening, whoever owns them today</source>
        <translation>期首に主担当だった%1社が対象（現在の主担当は問いません）</translation>
    </message>
    <message>
        <source>MRR per FTE</source>
        <translation>FTEあたりMRR</translation>
    </message>
    <message>
        <source>MRR %1 ÷ %2 FTE, both of the period&apos;s last day</source>
        <translation>MRR %1 ÷ %2 FTE（いずれも期間の末日）</translation>
    </message>
    <message>
        <source>Accounts per FTE</source>
        <translation>FTEあたり顧客数</translation>
    </message>
    <message>
        <source>%1 accounts ÷ %2 FTE, both of the period&apos;s last day</source>
        <translation>%1社 ÷ %2 FTE（いずれも期間の末日）</translation>
    </message>
    <message>
        <source>Change the FTE</source>
        <translation>FTEを変更</translation>
    </message>
    <message>
        <source>Show in the KPI page</source>
        <translation>KPIで表示</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSVを取り込む</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>チームを追加</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>メンバーを追加</translation>
    </message>
</context>
<context>
    <name>tasuki::ToastStack</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tasuki::TopBar</name>
    <message>
        <source>Search and commands</source>
        <translation>検索・コマンド（よみでも可）</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>tasuki::TypedAhead</name>
    <message>
        <source>Filters the list once it is read</source>
        <translation>読み込み後に絞り込みます</translation>
    </message>
    <message>
        <source>Filter the list that is being read</source>
        <translation>読み込み中の一覧を絞り込む</translation>
    </message>
</context>
<context>
    <name>tasuki::UsageEditor</name>
    <message>
        <source>Core feature no more</source>
        <translation>コア機能から外す</translation>
    </message>
    <message>
        <source>Mark as a core feature</source>
        <translation>コア機能に指定</translation>
    </message>
    <message>
        <source>“%1” is no core feature any more.</source>
        <translation>「%1」をコア機能から外しました。</translation>
    </message>
    <message>
        <source>“%1” is a core feature now.</source>
        <translation>「%1」をコア機能に指定しました。</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>コア</translation>
    </message>
    <message>
        <source>core feature</source>
        <translation>コア機能</translation>
    </message>
    <message>
        <source>no core feature</source>
        <translation>コア機能ではない</translation>
    </message>
    <message>
        <source>Metric of use</source>
        <translation>利用指標</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>no account has it any more</source>
        <translation>この指標を持つ顧客はありません</translation>
    </message>
    <message>
        <source>Usage metrics</source>
        <translation>利用指標</translation>
    </message>
    <message>
        <source>an account has adopted the product when it used every core feature within 30 days</source>
        <translation>30日間にすべてのコア機能を利用した顧客を、定着した顧客と数えます</translation>
    </message>
    <message>
        <source>There is no use of any account yet.</source>
        <translation>利用状況はまだありません。</translation>
    </message>
    <message>
        <source>Import usage: every metric that a file brings is listed here.</source>
        <translation>利用状況をインポートすると、ファイルに含まれる指標がここに並びます。</translation>
    </message>
    <message>
        <source>A click or Space marks it, another takes the mark back</source>
        <translation>クリックまたはスペースキーで指定、もう一度で解除</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>CSVを取り込む</translation>
    </message>
</context>
<context>
    <name>tasuki::WelcomePage</name>
    <message>
        <source>Welcome to Tasuki</source>
        <translation>Tasukiへようこそ</translation>
    </message>
    <message>
        <source>A workspace is one file on this computer: customers, contracts, notes and handoffs of your team. Try the sample first; nothing that you do there touches your own data.</source>
        <translation>ワークスペースは、このコンピューター上の1つのファイルです。チームの顧客・契約・メモ・引き継ぎが入ります。まずはサンプルをお試しください。自分のデータには影響しません。</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>New workspace from a CSV file…</source>
        <translation>CSVから新しいワークスペース…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
</context>
<context>
    <name>touchpoint</name>
    <message>
        <source>A touchpoint needs a day.</source>
        <translation>タッチポイントには日付が必要です。</translation>
    </message>
    <message>
        <source>A touchpoint cannot lie in the future.</source>
        <translation>未来の日付のタッチポイントは記録できません。</translation>
    </message>
    <message>
        <source>Choose the kind of the touchpoint.</source>
        <translation>タッチポイントの種類を選んでください。</translation>
    </message>
    <message>
        <source>The minutes are between 0 and 1440.</source>
        <translation>時間は0〜1440分です。</translation>
    </message>
    <message>
        <source>The mood is between −2 and 2.</source>
        <translation>様子は−2〜2です。</translation>
    </message>
    <message>
        <source>A kind of touchpoint needs a name.</source>
        <translation>タッチポイントの種類には名前が必要です。</translation>
    </message>
    <message>
        <source>The touch tier is high, low or tech.</source>
        <translation>タッチ層は high・low・tech のいずれかです。</translation>
    </message>
    <message>
        <source>There is a kind “%1” already.</source>
        <translation>種類「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>This is the last kind that is offered. Add another before you retire it.</source>
        <translation>使用中の最後の種類です。先に別の種類を追加してください。</translation>
    </message>
    <message>
        <source>A touchpoint stays with its account and its source. Write a new one instead.</source>
        <translation>タッチポイントの顧客と外部IDは変えられません。新しいタッチポイントを書いてください。</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>A core feature needs a metric of use.</source>
        <translation>コア機能には利用指標を指定してください。</translation>
    </message>
</context>
</TS>
