using System.Net.Sockets;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>Says in one line what keeps the program from starting, where a person can mend it.</summary>
internal static class StartFailure
{
    /// <returns>Null for a fault of ours, which deserves its stack trace.</returns>
    public static string? Explain(Exception failure) => failure switch
    {
        InvalidSettingsException or InvalidFlowsException => failure.Message,
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        UnauthorizedAccessException => $"Cannot write: {failure.Message} Choose another folder with --Data:Folder.",
        IOException { InnerException: AddressInUseException } => PortBusy(failure),
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => PortBusy(failure),
        IOException => $"Cannot start: {failure.Message}",
        _ when DatabaseErrors.IsUnavailable(failure) => $"The database cannot be opened: {failure.Message}",
        _ => null,
    };

    private static string PortBusy(Exception failure) =>
        $"{failure.Message.TrimEnd('.')}. Another program listens there; choose another address with --urls http://127.0.0.1:5081.";
}
