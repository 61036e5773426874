using Microsoft.Extensions.Options;

namespace Scheduler.Store.Epoch;

[OptionsValidator]
internal sealed partial class ProofOfLifeOptionsValidator : IValidateOptions<ProofOfLifeOptions>;
