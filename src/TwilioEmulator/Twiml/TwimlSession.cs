using TwilioEmulator.Calls;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml;

/// <summary>Fetches documents for one leg and runs their verbs until it is stopped. Used under the lock of the exchange.</summary>
internal abstract class TwimlSession(Exchange exchange, Call call)
{
    /// <summary>More documents than this without any time passing is a loop that would never end.</summary>
    private const int MostDocumentsAtOneInstant = 50;

    private TwimlDocument _document = TwimlDocument.Empty;
    private VerbExecution? _running;
    private int _position;
    private DateTimeOffset _instant;
    private int _documentsAtInstant;

    /// <summary>Where the current document came from; null for an inline one.</summary>
    public string? BaseUrl { get; private set; }

    protected Exchange Exchange => exchange;

    protected Call Call => call;

    protected bool IsOver { get; private set; }

    /// <summary>When the current document began to run.</summary>
    protected DateTimeOffset LoadedAt { get; private set; }

    public void Fetch(DocumentRequest request, TimeSpan delay = default) =>
        call.Lane.Post(delay, request.What, async () =>
        {
            WebhookRequest webhook;
            lock (exchange.Gate)
            {
                if (IsOver)
                {
                    return;
                }

                webhook = exchange.PrepareDocument(call, request, ExtraFields());
            }

            var answer = await exchange.Webhooks.SendAsync(webhook);
            lock (exchange.Gate)
            {
                if (!IsOver)
                {
                    Load(request, answer);
                }
            }
        });

    public void Run(TwimlDocument document, string? baseUrl)
    {
        _document = document;
        _position = 0;
        BaseUrl = baseUrl;
        LoadedAt = exchange.Now;
        RunNext();
    }

    public void Key(char key) => _running?.Key(key);

    /// <summary>Stops for good; returns the action request that the running verb still owes.</summary>
    public DocumentRequest? Stop(Interruption why)
    {
        if (IsOver)
        {
            return null;
        }

        IsOver = true;
        return _running?.Interrupt(why);
    }

    protected abstract bool Allows(string verb);

    protected abstract void OnDocumentEnd();

    protected abstract void OnFailure(DocumentError error, DocumentRequest request);

    protected abstract void OnOutcome(VerbOutcome outcome);

    protected virtual IReadOnlyList<Field> ExtraFields() => [];

    private void Load(DocumentRequest request, WebhookAnswer answer)
    {
        var (document, error) = TwimlDocument.Read(answer);
        if (error is null && SpinsAtOneInstant())
        {
            error = new DocumentError(11215, "Documents follow one another without end and without any time passing");
        }

        if (error is not null)
        {
            OnFailure(error, request);
            return;
        }

        Run(document, answer.FinalUrl);
    }

    private bool SpinsAtOneInstant()
    {
        _documentsAtInstant = _instant == exchange.Now ? _documentsAtInstant + 1 : 0;
        _instant = exchange.Now;
        return _documentsAtInstant > MostDocumentsAtOneInstant;
    }

    private void RunNext()
    {
        while (!IsOver && _position < _document.Verbs.Count)
        {
            var element = _document.Verbs[_position++];
            var context = new VerbContext(exchange, call, this, element, Complete) { IsFirst = _position == 1 };
            if (!Allows(element.Name.LocalName))
            {
                context.Warn(12200, $"<{element.Name.LocalName}> is not allowed in this document; it is skipped");
                continue;
            }

            if (VerbCatalog.Create(context) is not { } execution)
            {
                continue;
            }

            _running = execution;
            if (execution.Answers)
            {
                exchange.Control.Answer(call);
            }

            execution.Start();
            return;
        }

        if (!IsOver)
        {
            OnDocumentEnd();
        }
    }

    private void Complete(VerbExecution execution, VerbOutcome outcome)
    {
        if (IsOver || _running != execution)
        {
            return;
        }

        _running = null;
        switch (outcome)
        {
            case VerbOutcome.Next:
                RunNext();
                break;
            case VerbOutcome.Replace replace:
                Fetch(replace.Document);
                break;
            default:
                OnOutcome(outcome);
                break;
        }
    }
}
