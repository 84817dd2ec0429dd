using TwilioEmulator.Devices;
using TwilioEmulator.Switching;
using TwilioEmulator.Twiml;

namespace TwilioEmulator.Calls;

/// <summary>The moves of one leg: begin, answer, redirect, end. Each is safe to ask for twice.</summary>
internal sealed class CallControl(Exchange exchange)
{
    /// <summary>A telephone or a softphone has dialled a number of the account or its application.</summary>
    public void BeginInbound(Call call)
    {
        call.Status = CallStatus.Ringing;
        exchange.Devices.Tell(call, new DeviceEvent("ringing") { From = call.From, To = call.To });
        if (string.IsNullOrEmpty(call.Handler.Url))
        {
            End(call, CallStatus.Failed, "no-voice-url");
            return;
        }

        BeginSession(call, call.Handler);
    }

    public void Answer(Call call)
    {
        if (call.Status is not (CallStatus.Ringing or CallStatus.Initiated))
        {
            return;
        }

        call.CancelTimers();
        call.AnsweredAt = exchange.Now;
        Move(call, CallStatus.InProgress);
        ArmTimeLimit(call, call.TimeLimit);
        exchange.StatusCallbacks.CallProgress(call, "answered");
        exchange.Devices.Tell(call, new DeviceEvent("answered") { From = call.From, To = call.To });
    }

    /// <summary>The far end picked up a leg that was rung.</summary>
    public void PickUp(Call call)
    {
        Answer(call);
        if (call.Observer is { } observer)
        {
            observer.LegAnswered(call);
        }
        else
        {
            BeginSession(call, call.Handler);
        }
    }

    /// <summary>REST gives a live leg another document; the verb that it interrupts may still owe its action, which goes first.</summary>
    public void Redirect(Call call, VoiceHandler handler)
    {
        call.Handler = handler.FallbackUrl is null
            ? handler with { FallbackUrl = call.Handler.FallbackUrl, FallbackMethod = call.Handler.FallbackMethod }
            : handler;
        call.UpdatedAt = exchange.Now;
        var owed = call.Session?.Stop(Interruption.Redirected);
        if (call.Observer is { } observer)
        {
            call.Observer = null;
            observer.LegRedirected(call);
        }

        if (owed is not null)
        {
            Owe(call, owed, exchange.Options.InterruptedActionDelay);
        }

        BeginSession(call, handler, owed is null ? TimeSpan.Zero : exchange.Options.RedirectTargetDelay);
    }

    public void End(Call call, CallStatus status, string reason, int? sipResponseCode = null)
    {
        if (call.Status.IsFinal)
        {
            return;
        }

        call.CancelTimers();
        var neverDialled = call.Status == CallStatus.Queued;
        call.EndedAt = exchange.Now;
        call.SipResponseCode = sipResponseCode;
        Move(call, status);
        exchange.Calls.Finish(call);
        if (call.Session?.Stop(Interruption.HungUp) is { } owed)
        {
            Owe(call, owed, TimeSpan.Zero);
        }

        if (!neverDialled)
        {
            exchange.StatusCallbacks.CallProgress(call, "completed");
        }

        exchange.Devices.Over(call, reason);
        var observer = call.Observer;
        call.Observer = null;
        observer?.LegEnded(call);
    }

    public void LimitTime(Call call, TimeSpan limit)
    {
        call.TimeLimit = limit;
        if (call.AnsweredAt is { } answered && !call.Status.IsFinal)
        {
            call.CancelTimers();
            ArmTimeLimit(call, answered + limit - exchange.Now);
        }
    }

    public void Move(Call call, CallStatus status)
    {
        call.Status = status;
        call.UpdatedAt = exchange.Now;
    }

    private void ArmTimeLimit(Call call, TimeSpan left) =>
        call.Timers.Add(exchange.Scheduler.After(left, "time limit", () => End(call, CallStatus.Completed, "time-limit")));

    private void BeginSession(Call call, VoiceHandler handler, TimeSpan delay = default)
    {
        var session = new CallSession(exchange, call);
        call.Session = session;
        session.Begin(handler, delay);
    }

    /// <summary>A request whose answer nobody will run.</summary>
    private void Owe(Call call, DocumentRequest request, TimeSpan delay) =>
        call.Lane.Post(delay, request.What, async () =>
        {
            Webhooks.WebhookRequest webhook;
            lock (exchange.Gate)
            {
                webhook = exchange.PrepareDocument(call, request, []);
            }

            await exchange.Webhooks.SendAsync(webhook);
        });
}
