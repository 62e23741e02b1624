using SignalWire.Agents.Generators.Model.Tools;

namespace SignalWire.Agents.Generators.Model.Settings;

/// <param name="Function">The platform's function.</param>
/// <param name="Fillers">What is said while it runs, in each language.</param>
internal sealed record InternalFillerModel(string Function, EquatableArray<FillerModel> Fillers);
