using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Function">The platform's function.</param>
/// <param name="Fillers">The phrases that are spoken while it runs, by language.</param>
internal sealed record InternalFillerModel(string Function, EquatableArray<FillerModel> Fillers);
