namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>How far a wish to the provider got.</summary>
internal enum CommandState
{
    /// <summary>Not sent, or certainly not carried out.</summary>
    Pending,

    /// <summary>A node is about to send it, or has.</summary>
    Leased,

    /// <summary>May have been carried out: looked up, never sent again blindly.</summary>
    Unknown,

    /// <summary>Carried out.</summary>
    Done,

    /// <summary>The provider will not do it.</summary>
    Refused,

    /// <summary>The leg was over.</summary>
    Gone,

    /// <summary>No longer wanted when its turn came.</summary>
    Dropped,
}
